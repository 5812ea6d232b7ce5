/**
 * The catalogue's tables, with their lists, orders and searches. No other package reads or writes these tables.
 */
@NullMarked
package io.waimao.catalogue.store;

import org.jspecify.annotations.NullMarked;
