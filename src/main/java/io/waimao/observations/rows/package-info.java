/** Rows of figures by statements written here: series, slices and parts of tables, each in ranges of one index. */
@NullMarked
package io.waimao.observations.rows;

import org.jspecify.annotations.NullMarked;
