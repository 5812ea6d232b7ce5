/** The arithmetic by which a figure follows from others of the same period. Each rule is one class. */
@NullMarked
package io.waimao.derivation.rules;

import org.jspecify.annotations.NullMarked;
