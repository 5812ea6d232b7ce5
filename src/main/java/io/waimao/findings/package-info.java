/** Consistency checks over the figures themselves, and what they found. */
@NullMarked
package io.waimao.findings;

import org.jspecify.annotations.NullMarked;
