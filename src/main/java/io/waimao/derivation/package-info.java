/**
 * Figures that follow from published ones, by the laws of figures. Every other package gets its derived figures here.
 */
@NullMarked
package io.waimao.derivation;

import org.jspecify.annotations.NullMarked;
