/**
 * Provinces, markets and their dated groups, sectors, sources, and partitions. The catalogue is held in memory and
 * knows all part-whole relations.
 */
@NullMarked
package io.waimao.catalogue;

import org.jspecify.annotations.NullMarked;
