package io.waimao.http.graphql;

import io.waimao.engine.Engine;
import io.waimao.engine.GraphQLRequest;
import java.util.function.Supplier;

/**
 * What was asked.
 *
 * @param bytes the request as it came
 * @param check what its headers must say, by throwing {@link io.waimao.engine.Refused}
 * @param reading of the bytes
 * @param rule says which operations may come this way
 */
record IncomingRequest(
        boolean post, byte[] bytes, Runnable check, Supplier<GraphQLRequest> reading, Engine.OperationRule rule) {}
