/**
 * Indicators and the four transitions. {@code Indicators} computes what is asked for, {@code Transitions} the
 * indicators of the transitions by their default arguments.
 */
@NullMarked
package io.waimao.transitions;

import org.jspecify.annotations.NullMarked;
