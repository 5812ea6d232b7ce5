package io.waimao.http.graphql;

import io.waimao.engine.Engine;
import io.waimao.engine.GraphQLRequest;
import java.util.function.Supplier;

/**
 * A request as it arrived.
 *
 * @param bytes the body or query string
 * @param check checks the headers, and throws {@link io.waimao.engine.errors.Refused}
 * @param reading parses the bytes
 * @param rule accepts or rejects operations
 */
record IncomingRequest(
        boolean post, byte[] bytes, Runnable check, Supplier<GraphQLRequest> reading, Engine.OperationRule rule) {}
