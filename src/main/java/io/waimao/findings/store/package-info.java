/**
 * The table of findings and its lists. Findings are stored in the same transaction as the change that causes them.
 */
@NullMarked
package io.waimao.findings.store;

import org.jspecify.annotations.NullMarked;
