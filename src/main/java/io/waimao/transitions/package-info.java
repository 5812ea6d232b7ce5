/**
 * The indicators of the four transitions. Each formula is one small class; an indicator names its formula, inputs,
 * caveats
 * and gaps.
 */
@NullMarked
package io.waimao.transitions;

import org.jspecify.annotations.NullMarked;
