/**
 * All dependencies on internals of SmallRye GraphQL and graphql-java, except for the {@code shortcut}. Check both
 * packages when
 * upgrading either.
 */
@NullMarked
package io.waimao.engine.framework;

import org.jspecify.annotations.NullMarked;
