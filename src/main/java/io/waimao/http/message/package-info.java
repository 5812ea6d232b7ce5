/** HTTP messages: media types, JSON, query strings, bounded bodies. Malformed messages are refused with the reason. */
@NullMarked
package io.waimao.http.message;

import org.jspecify.annotations.NullMarked;
