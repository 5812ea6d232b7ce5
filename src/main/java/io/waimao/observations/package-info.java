/**
 * Figures: the dimensions of a series, periods, and the publications of each figure. Decides which publication is
 * current.
 */
@NullMarked
package io.waimao.observations;

import org.jspecify.annotations.NullMarked;
