/**
 * Counts of stored figures by province and period, and the register of complete tables. Held in memory to rule out rows
 * without a query.
 */
@NullMarked
package io.waimao.observations.inventory;

import org.jspecify.annotations.NullMarked;
