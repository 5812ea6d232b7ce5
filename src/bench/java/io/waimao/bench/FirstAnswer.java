package io.waimao.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One way to start the service, and how long it took each time from the start of the process to the first right answer.
 */
final class FirstAnswer {

    private static final int PORT = 18090;

    private static final InetSocketAddress ADDRESS = new InetSocketAddress(InetAddress.getLoopbackAddress(), PORT);
    private static final int PAUSE_MILLIS = 3;
    private static final Duration LONGEST = Duration.ofMinutes(2);

    /** About a figure that does not change when later tables are shipped. */
    private static final String BODY = """
            {"query": "{ province(code: \\"CN-ZJ\\") { figure(flow: EXPORT, measure: VALUE, period: \\"2024\\") { value { value } } } }"}""";

    private static final String ANSWER = "{\"data\":{\"province\":{\"figure\":{\"value\":{\"value\":3905746500000}}}}}";
    private static final byte[] REQUEST =
            ("POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n"
                            + "Content-Length: " + BODY.length() + "\r\n\r\n" + BODY)
                    .getBytes(UTF_8);

    private final Start way;
    private String last = "";
    private final List<Double> millis = new ArrayList<>();
    private final List<Double> processorMillis = new ArrayList<>();
    private final List<Double> mebibytes = new ArrayList<>();

    FirstAnswer(Start way) {
        this.way = way;
    }

    String name() {
        return way.name();
    }

    double millis() {
        return median(millis);
    }

    double processorMillis() {
        return median(processorMillis);
    }

    /** Of real memory. */
    double mebibytes() {
        return median(mebibytes);
    }

    void run(boolean counts) throws IOException, InterruptedException {
        var output = Files.createTempFile("start", ".log");
        var builder = new ProcessBuilder(way.command())
                .directory(way.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("QUARKUS_HTTP_PORT", "" + PORT);
        var start = System.nanoTime();
        var process = builder.start();
        try {
            while (!answers()) {
                if (process.waitFor(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException(Files.readString(output));
                } else if (System.nanoTime() - start > LONGEST.toNanos()) {
                    throw new IllegalStateException("The last answer, instead of " + ANSWER + ":\n" + last);
                }
            }
            var time = System.nanoTime() - start;
            if (counts) {
                millis.add(time / 1e6);
                processorMillis.add(
                        process.info().totalCpuDuration().orElseThrow().toNanos() / 1e6);
                mebibytes.add((double) Vitals.resident(process.pid(), "VmRSS:"));
            }
        } finally {
            process.destroy();
            process.waitFor();
            Files.delete(output);
        }
    }

    private boolean answers() {
        try (var socket = new Socket()) {
            socket.connect(ADDRESS);
            socket.getOutputStream().write(REQUEST);
            last = new String(socket.getInputStream().readAllBytes(), UTF_8);
            return last.endsWith(ANSWER);
        } catch (IOException notYet) {
            return false;
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
