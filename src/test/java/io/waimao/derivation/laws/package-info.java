/**
 * The eleven laws of figures, each a class of tests with hand-worked numbers, asked at every field that gives figures.
 */
@NullMarked
package io.waimao.derivation.laws;

import org.jspecify.annotations.NullMarked;
