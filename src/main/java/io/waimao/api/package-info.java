/** GraphQL resolvers. Nothing depends on them. */
@NullMarked
package io.waimao.api;

import org.jspecify.annotations.NullMarked;
