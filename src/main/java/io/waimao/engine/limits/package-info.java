/** Limits on requests: size, depth, cost, concurrency and time. Error messages state the limit and the actual value. */
@NullMarked
package io.waimao.engine.limits;

import org.jspecify.annotations.NullMarked;
