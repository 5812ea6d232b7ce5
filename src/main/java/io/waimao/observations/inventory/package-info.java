/**
 * Counts of stored figures by province and period, and the register of complete tables. Held in memory, it tells what
 * cannot be in the database without asking it.
 */
@NullMarked
package io.waimao.observations.inventory;

import org.jspecify.annotations.NullMarked;
