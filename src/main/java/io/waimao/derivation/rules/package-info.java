/**
 * The arithmetic by which a figure follows from others: ratios, flows, parts, published shares. Sums over periods are a
 * path search, in the package above.
 */
@NullMarked
package io.waimao.derivation.rules;

import org.jspecify.annotations.NullMarked;
