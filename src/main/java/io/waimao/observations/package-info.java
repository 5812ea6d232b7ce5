/** The figures: keys, periods, bounded values and their arithmetic, series and breakdowns. */
@NullMarked
package io.waimao.observations;

import org.jspecify.annotations.NullMarked;
