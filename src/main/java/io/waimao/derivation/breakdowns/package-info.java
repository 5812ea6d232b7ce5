/**
 * Totals divided into parts, with shares, growth and contributions to growth. Parts that do not overlap leave a
 * residual.
 */
@NullMarked
package io.waimao.derivation.breakdowns;

import org.jspecify.annotations.NullMarked;
