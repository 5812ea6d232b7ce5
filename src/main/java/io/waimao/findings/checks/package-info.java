/** The consistency checks, one class each. A check honours bounds, so rounding never breaks it. */
@NullMarked
package io.waimao.findings.checks;

import org.jspecify.annotations.NullMarked;
