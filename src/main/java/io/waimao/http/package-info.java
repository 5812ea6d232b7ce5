/**
 * GraphQL over HTTP and WebSocket: reads requests strictly, negotiates, refuses what is no request, and writes answers with
 * their status, validators and compression. What a document means is the engine's business.
 */
@NullMarked
package io.waimao.http;

import org.jspecify.annotations.NullMarked;
