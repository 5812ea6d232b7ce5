/**
 * The rows that a question reads, and the publications that count on a day. Missing rows are recorded and read in one
 * round.
 */
@NullMarked
package io.waimao.derivation.rows;

import org.jspecify.annotations.NullMarked;
