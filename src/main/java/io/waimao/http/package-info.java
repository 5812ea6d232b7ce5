/** Routes, and what surrounds them. No handler is found anywhere else. */
@NullMarked
package io.waimao.http;

import org.jspecify.annotations.NullMarked;
