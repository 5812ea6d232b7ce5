/** What operators see: health, the start-up line, the clock, traces. None of it is needed to answer a question. */
@NullMarked
package io.waimao.operations;

import org.jspecify.annotations.NullMarked;
