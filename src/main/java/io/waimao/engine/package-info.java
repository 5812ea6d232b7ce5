/**
 * Executes GraphQL documents: prepares and remembers them, holds them to limits, coerces strictly, batches, cancels what
 * takes too long, and gives every error a code. It knows no transport and no resolver.
 */
@NullMarked
package io.waimao.engine;

import org.jspecify.annotations.NullMarked;
