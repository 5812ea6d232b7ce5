/**
 * One request from arrival to answer: its time, threads, database sessions, and batches. Cancelled work stops in the
 * database, too.
 */
@NullMarked
package io.waimao.engine.execution;

import org.jspecify.annotations.NullMarked;
