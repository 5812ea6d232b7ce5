package io.waimao.metrics;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Numbers that are read when somebody asks. */
final class Gauge extends Family {

    private final Supplier<Map<List<String>, ? extends Number>> reading;

    /** @param reading the numbers by the values of the labels */
    Gauge(String name, String help, Supplier<Map<List<String>, ? extends Number>> reading, String... labels) {
        super(name, help, "gauge", List.of(labels));
        this.reading = reading;
    }

    @Override
    void writeSamples(StringBuilder text) {
        reading.get().forEach((labels, number) -> sample(text, "", labels, "", number));
    }
}
