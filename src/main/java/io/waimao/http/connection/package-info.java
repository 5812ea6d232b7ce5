/**
 * Bounds what one connection can hold: unread answers, requests sent ahead, time without a request, the first one
 * included.
 */
@NullMarked
package io.waimao.http.connection;

import org.jspecify.annotations.NullMarked;
