package io.waimao.metrics;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** A number that only grows. The values of its labels must come from a closed list: each is kept for good. */
public final class Counter extends Family {

    private final Map<List<String>, LongAdder> numbers = new ConcurrentHashMap<>();

    Counter(String name, String help, String... labels) {
        super(name, help, "counter", List.of(labels));
    }

    public void add(long number, String... labels) {
        numbers.computeIfAbsent(List.of(labels), key -> new LongAdder()).add(number);
    }

    @Override
    void writeSamples(StringBuilder text) {
        numbers.forEach((labels, number) -> sample(text, "", labels, "", number.sum()));
    }
}
