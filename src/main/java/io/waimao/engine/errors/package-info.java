/** Error codes and coded errors. Unexpected failures go to the log, never to the client. */
@NullMarked
package io.waimao.engine.errors;

import org.jspecify.annotations.NullMarked;
