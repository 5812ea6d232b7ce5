/** Part-whole relations: countries in groups, products in sectors. Tables are summed along them. */
@NullMarked
package io.waimao.derivation.hierarchy;

import org.jspecify.annotations.NullMarked;
