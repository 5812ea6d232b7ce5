/**
 * The catalogue's tables, and the lists, orders and searches that the database answers. Nothing else reads or writes these
 * tables.
 */
@NullMarked
package io.waimao.catalogue.store;

import org.jspecify.annotations.NullMarked;
