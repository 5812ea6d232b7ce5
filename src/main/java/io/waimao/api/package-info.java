/** The GraphQL edge: resolvers, connections, batches and errors. Nothing depends on it. */
@NullMarked
package io.waimao.api;

import org.jspecify.annotations.NullMarked;
