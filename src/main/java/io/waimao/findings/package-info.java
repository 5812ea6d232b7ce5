/**
 * Findings: figures that do not fit together, with kind, severity and arithmetic. Revisions are findings for
 * information.
 */
@NullMarked
package io.waimao.findings;

import org.jspecify.annotations.NullMarked;
