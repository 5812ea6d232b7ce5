/**
 * Reading CSV row by row, in constant memory, with every fault reported by line and column. It does not know the
 * meaning of columns.
 */
@NullMarked
package io.waimao.ingestion.csv;

import org.jspecify.annotations.NullMarked;
