/** Sums of single complete tables, stored with the data so that large tables answer fast. They change no answer. */
@NullMarked
package io.waimao.derivation.rollups;

import org.jspecify.annotations.NullMarked;
