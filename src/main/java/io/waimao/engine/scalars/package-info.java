/**
 * Strict scalars, which accept what the specification allows and nothing else. They replace the framework's scalars.
 */
@NullMarked
package io.waimao.engine.scalars;

import org.jspecify.annotations.NullMarked;
