/** Operations: health, the start-up line, the clock, traces. Answers do not depend on it. */
@NullMarked
package io.waimao.operations;

import org.jspecify.annotations.NullMarked;
