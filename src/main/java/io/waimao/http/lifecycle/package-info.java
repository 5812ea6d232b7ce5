/** Shutdown in steps: not ready, no new requests, end of the running ones. No request is cut off within the timeout. */
@NullMarked
package io.waimao.http.lifecycle;

import org.jspecify.annotations.NullMarked;
