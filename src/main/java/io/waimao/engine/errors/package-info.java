/** Error codes and coded errors. Unexpected failures are logged and never shown to clients. */
@NullMarked
package io.waimao.engine.errors;

import org.jspecify.annotations.NullMarked;
