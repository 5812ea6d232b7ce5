/** Strict scalars, which accept what the specification says and nothing else. They replace those of the framework. */
@NullMarked
package io.waimao.engine.scalars;

import org.jspecify.annotations.NullMarked;
