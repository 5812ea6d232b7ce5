/** The data as CSV files of any length. A file that can be imported has the columns of its import. */
@NullMarked
package io.waimao.export;

import org.jspecify.annotations.NullMarked;
