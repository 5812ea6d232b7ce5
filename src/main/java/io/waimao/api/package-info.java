/**
 * GraphQL resolvers. Nothing depends on them.
 *
 * <p>Words of the schema: a figure is the value of one key in one period. An observation is a figure as one source
 * published
 * it, or as derived from others; several observations may publish the same figure, and one of them is current. An
 * indicator
 * is computed from figures or claims. A release is one import, never a publication. An item is an element of a page, a
 * row a
 * line of a file or table.
 */
@NullMarked
package io.waimao.api;

import org.jspecify.annotations.NullMarked;
