package io.waimao.engine;

import graphql.ExecutionResult;
import io.waimao.dataset.DataVersion;
import org.jspecify.annotations.Nullable;

/**
 * A result, and the version of the data that all of it comes from.
 *
 * @param version null if not checked, or unknown
 */
record Versioned(ExecutionResult result, @Nullable DataVersion version) {}
