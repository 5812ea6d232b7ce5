package io.waimao.metrics;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/** How often which values came, in ranges. */
public final class Histogram extends Family {

    private final double[] bounds;
    private final Map<List<String>, Values> values = new ConcurrentHashMap<>();

    private record Values(LongAdder[] counts, DoubleAdder sum) {}

    /** @param bounds upper bounds of the ranges, which include them; one more has what is above */
    Histogram(String name, String help, double[] bounds, String... labels) {
        super(name, help, "histogram", List.of(labels));
        this.bounds = bounds.clone();
    }

    public void record(double value, String... labels) {
        var ofLabels = values.computeIfAbsent(List.of(labels), key -> empty());
        var at = Arrays.binarySearch(bounds, value);
        ofLabels.counts[at < 0 ? -at - 1 : at].increment();
        ofLabels.sum.add(value);
    }

    private Values empty() {
        return new Values(
                Stream.generate(LongAdder::new).limit(bounds.length + 1).toArray(LongAdder[]::new), new DoubleAdder());
    }

    @Override
    void writeSamples(StringBuilder text) {
        values.forEach((labels, ofLabels) -> {
            long count = 0;
            for (int range = 0; range < bounds.length; range++) {
                count += ofLabels.counts[range].sum();
                sample(text, "_bucket", labels, "le=\"" + bounds[range] + "\"", count);
            }
            count += ofLabels.counts[bounds.length].sum();
            sample(text, "_bucket", labels, "le=\"+Inf\"", count);
            sample(text, "_sum", labels, "", ofLabels.sum.sum());
            sample(text, "_count", labels, "", count);
        });
    }
}
