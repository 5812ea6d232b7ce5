/** Completes values in memory without the overhead of graphql-java. Answers are identical, byte for byte. */
@NullMarked
package io.waimao.engine.shortcut;

import org.jspecify.annotations.NullMarked;
