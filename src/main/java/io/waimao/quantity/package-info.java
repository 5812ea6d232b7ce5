/**
 * Numbers with bounds: intervals, quantities, published values, units and rounding. Interval arithmetic follows R. E.
 * Moore.
 */
@NullMarked
package io.waimao.quantity;

import org.jspecify.annotations.NullMarked;
