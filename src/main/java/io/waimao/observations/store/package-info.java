/**
 * The table of observations: reading, listing, writing by release, and the days on which each row is current. All
 * database access for figures is here.
 */
@NullMarked
package io.waimao.observations.store;

import org.jspecify.annotations.NullMarked;
