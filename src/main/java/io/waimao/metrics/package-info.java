/** What the service counts of itself, in the text format of Prometheus. */
@NullMarked
package io.waimao.metrics;

import org.jspecify.annotations.NullMarked;
