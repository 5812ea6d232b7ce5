package io.waimao.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;

/** All that is counted. A name that is asked for again is the same one. */
@ApplicationScoped
public class Metrics {

    private final Map<String, Family> families = new ConcurrentSkipListMap<>();

    public Counter counter(String name, String help, String... labels) {
        return (Counter) families.computeIfAbsent(name, key -> new Counter(key, help, labels));
    }

    /** @param bounds upper bounds of the ranges */
    public Histogram histogram(String name, String help, double[] bounds, String... labels) {
        return (Histogram) families.computeIfAbsent(name, key -> new Histogram(key, help, bounds, labels));
    }

    /** @param reading the numbers by the values of the labels; an empty list stands for none */
    public void gauge(
            String name, String help, Supplier<Map<List<String>, ? extends Number>> reading, String... labels) {
        families.putIfAbsent(name, new Gauge(name, help, reading, labels));
    }

    /** Everything in the text format 0.0.4 of Prometheus. */
    public String text() {
        var text = new StringBuilder();
        families.values().forEach(family -> family.write(text));
        return text.toString();
    }
}
