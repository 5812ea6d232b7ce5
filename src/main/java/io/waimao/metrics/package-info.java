/** Counters, gauges and histograms, in the text format of Prometheus. Labels come from closed lists. */
@NullMarked
package io.waimao.metrics;

import org.jspecify.annotations.NullMarked;
