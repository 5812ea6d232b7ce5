/**
 * Reading CSV row by row, in constant memory, with every fault reported by line and column. It knows nothing of what the
 * columns mean.
 */
@NullMarked
package io.waimao.ingestion.csv;

import org.jspecify.annotations.NullMarked;
