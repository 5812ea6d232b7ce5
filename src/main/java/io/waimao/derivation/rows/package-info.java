/**
 * The rows that a question reads, and the publications that count on a day. What a question misses is noted and read in one
 * go.
 */
@NullMarked
package io.waimao.derivation.rows;

import org.jspecify.annotations.NullMarked;
