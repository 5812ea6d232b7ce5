/**
 * The table of observations: reading, listing, writing by release, and the days on which each row is current. The database
 * work of every figure ends here.
 */
@NullMarked
package io.waimao.observations.store;

import org.jspecify.annotations.NullMarked;
