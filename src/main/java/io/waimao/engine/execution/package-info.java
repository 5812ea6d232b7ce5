/**
 * One request from arrival to answer: time limit, threads, database sessions and batches. Cancellation also stops the
 * work in the database.
 */
@NullMarked
package io.waimao.engine.execution;

import org.jspecify.annotations.NullMarked;
