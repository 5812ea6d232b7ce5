/**
 * What depends on internals of SmallRye GraphQL and graphql-java, but for the {@code shortcut}. An upgrade of either is checked in
 * these two packages.
 */
@NullMarked
package io.waimao.engine.framework;

import org.jspecify.annotations.NullMarked;
