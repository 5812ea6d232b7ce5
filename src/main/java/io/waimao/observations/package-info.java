/** The figures: keys, periods, bounded values and their arithmetic, series; how they are stored and counted. */
@NullMarked
package io.waimao.observations;

import org.jspecify.annotations.NullMarked;
