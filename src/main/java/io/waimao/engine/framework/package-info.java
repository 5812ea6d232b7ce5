/** Everything that depends on internals of SmallRye GraphQL. An upgrade of the framework is checked here. */
@NullMarked
package io.waimao.engine.framework;

import org.jspecify.annotations.NullMarked;
