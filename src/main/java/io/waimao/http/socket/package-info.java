/** GraphQL over WebSocket, by the protocol graphql-transport-ws. One session a connection. */
@NullMarked
package io.waimao.http.socket;

import org.jspecify.annotations.NullMarked;
