/**
 * What follows from published figures: totals from their parts, kept where questions need them fast, and how they were made;
 * breakdowns.
 */
@NullMarked
package io.waimao.rollups;

import org.jspecify.annotations.NullMarked;
