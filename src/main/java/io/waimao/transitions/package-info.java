/** The four transitions: one small pure class per formula, indicators with their inputs, gaps, assessment. */
@NullMarked
package io.waimao.transitions;

import org.jspecify.annotations.NullMarked;
