/**
 * Provinces, markets and their dated groups, sectors, sources, and the sets that partition a whole. The catalogue is held
 * in memory and answers what is part of what.
 */
@NullMarked
package io.waimao.catalogue;

import org.jspecify.annotations.NullMarked;
