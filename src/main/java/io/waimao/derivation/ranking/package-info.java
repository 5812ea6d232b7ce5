/** Provinces, markets or sectors in order of a figure, with ranks that are ranges where bounds overlap. */
@NullMarked
package io.waimao.derivation.ranking;

import org.jspecify.annotations.NullMarked;
