/**
 * Indicators and the four transitions. A {@code Definition} says what an indicator is: its formula and reference for
 * readers, the arguments that it takes, and the series from which it is computed. {@code Indicators} computes what is
 * asked for, {@code Transitions} the indicators of the transitions by their default arguments.
 */
@NullMarked
package io.waimao.transitions;

import org.jspecify.annotations.NullMarked;
