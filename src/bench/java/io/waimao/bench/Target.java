package io.waimao.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Something that answers the questions, and what was measured of it. */
final class Target implements AutoCloseable {

    /** Nanoseconds of the processor in a tenth of a second. */
    private static final long IDLE = 20_000_000;

    private final String name;
    private final MeasuredService service;
    private final String path;
    private final List<String> questions;
    private final Vitals vitals;
    private final Map<String, List<Sample>> samples = new LinkedHashMap<>();

    /** A round with one question; bytes and processor time are those of one request. */
    private record Sample(Load.Result load, double bytes, double micros) {}

    /**
     * @param path of the questions, in which %s stands for the name of one
     * @param questions that it can answer
     */
    Target(String name, MeasuredService service, Vitals vitals, String path, List<String> questions) {
        this.name = name;
        this.service = service;
        this.path = path;
        this.questions = List.copyOf(questions);
        this.vitals = vitals;
    }

    String name() {
        return name;
    }

    MeasuredService service() {
        return service;
    }

    boolean answers(String question) {
        return questions.contains(question);
    }

    URI of(String question) {
        return service.at(path.formatted(question));
    }

    byte[] answer(String question, String body) throws Exception {
        return service.post(path.formatted(question), body);
    }

    void drive(Load load, String question, String body, int connections, double seconds, boolean counts)
            throws Exception {
        settle();
        var allocated = vitals.allocated();
        var nanos = vitals.processorNanos();
        var result = load.drive(of(question), body, connections, seconds);
        var requests = Math.max(1, result.requests());
        settle();
        if (counts) {
            samples.computeIfAbsent(question, key -> new ArrayList<>())
                    .add(new Sample(
                            result,
                            (double) (vitals.allocated() - allocated) / requests,
                            (vitals.processorNanos() - nanos) / 1e3 / requests));
        }
    }

    /** Until nothing of what was asked before is being worked on. */
    void settle() throws Exception {
        long before;
        int tries = 0;
        do {
            before = vitals.processorNanos();
            Thread.sleep(100);
        } while (vitals.processorNanos() - before > IDLE && tries++ < 150);
    }

    double perSecond(String question) {
        return median(question, sample -> sample.load.perSecond());
    }

    double median(String question) {
        return median(question, sample -> sample.load.median());
    }

    double slowest(String question) {
        return median(question, sample -> sample.load.slowest());
    }

    double kibibytes(String question) {
        return median(question, Sample::bytes) / 1024;
    }

    /** Of the processor, for one request. */
    double micros(String question) {
        return median(question, Sample::micros);
    }

    private double median(String question, ToDoubleFunction<Sample> value) {
        var values = samples.get(question).stream().mapToDouble(value).toArray();
        Arrays.sort(values);
        return values[values.length / 2];
    }

    /** Under load: before anything is collected on purpose. */
    String memory() throws Exception {
        var most = vitals.resident("VmHWM:");
        var now = vitals.resident("VmRSS:");
        return "most real memory %d MiB, now %d MiB, heap in use %d MiB".formatted(most, now, vitals.heap());
    }

    @Override
    public void close() throws Exception {
        vitals.close();
        service.close();
    }
}
