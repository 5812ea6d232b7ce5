/** The definitions of all indicators, by kind. */
@NullMarked
package io.waimao.transitions.definitions;

import org.jspecify.annotations.NullMarked;
