package io.waimao.engine;

import graphql.ExecutionResult;
import io.waimao.dataset.DataVersion;
import org.jspecify.annotations.Nullable;

/**
 * A result, and the version of the data that all of it is of.
 *
 * @param version null where that was not looked at, or could not be told
 */
record Versioned(ExecutionResult result, @Nullable DataVersion version) {}
