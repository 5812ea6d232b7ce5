/**
 * Completes values that are already in memory without the detours of graphql-java. Answers are the same, byte for byte.
 */
@NullMarked
package io.waimao.engine.shortcut;

import org.jspecify.annotations.NullMarked;
