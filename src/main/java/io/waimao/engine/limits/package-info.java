/** Limits on requests: size, depth, cost, concurrency and time. A limit names its value and the value found. */
@NullMarked
package io.waimao.engine.limits;

import org.jspecify.annotations.NullMarked;
