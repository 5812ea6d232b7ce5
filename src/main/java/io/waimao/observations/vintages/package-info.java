/**
 * The publications of one figure, in order. Each says what it changed.
 */
@NullMarked
package io.waimao.observations.vintages;

import org.jspecify.annotations.NullMarked;
