/** Executes GraphQL documents within limits. It knows neither the transport nor the domain. */
@NullMarked
package io.waimao.engine;

import org.jspecify.annotations.NullMarked;
