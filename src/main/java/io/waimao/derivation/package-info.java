/**
 * Figures that follow from published ones, by rules that every other package shares. It chooses the current publication, finds
 * what follows from it, and divides totals into parts.
 */
@NullMarked
package io.waimao.derivation;

import org.jspecify.annotations.NullMarked;
