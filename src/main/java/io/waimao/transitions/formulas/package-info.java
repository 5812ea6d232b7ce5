/** The formulas of indicators: pure functions of quantities, each with its reference. */
@NullMarked
package io.waimao.transitions.formulas;

import org.jspecify.annotations.NullMarked;
