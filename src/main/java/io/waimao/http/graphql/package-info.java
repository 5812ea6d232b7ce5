/** GraphQL over HTTP: reads requests, answers from the cache or the engine, and writes replies with validators. */
@NullMarked
package io.waimao.http.graphql;

import org.jspecify.annotations.NullMarked;
