/** The consistency checks, one class each. A check takes bounds for what they are, so rounding never breaks it. */
@NullMarked
package io.waimao.findings.checks;

import org.jspecify.annotations.NullMarked;
