package io.waimao.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The life of one process under load, from its first request on.
 *
 * @param firstMicros processor time for one of the first requests after the service was ready
 * @param perSecond answers in each second
 * @param mebibytes the most real memory that the process had
 */
record WarmUp(double firstMicros, List<Integer> perSecond, long mebibytes) {

    /** How many requests are the first ones. */
    static final int FIRST = 5000;

    private static final double GOOD = 0.8;

    /** Seconds whose median is the rate at a time, so that a single bad second does not count. */
    private static final int WINDOW = 5;

    /** Drives a service that has answered nothing yet. */
    static WarmUp of(MeasuredService service, String body, Path folder, int connections, int seconds)
            throws IOException, InterruptedException {
        var script = Files.writeString(folder.resolve("warm-up.lua"), String.format(Locale.ROOT, SCRIPT, body, FIRST));
        var vitals = Vitals.ofProcess(service.pid());
        var before = vitals.processorNanos();
        var wrk = new ProcessBuilder(
                        "wrk",
                        "-t1",
                        "-c" + connections,
                        "-d" + seconds + "s",
                        "--timeout",
                        "20s",
                        "-s",
                        script.toString(),
                        service.at("/graphql").toString())
                .redirectErrorStream(true)
                .start();
        var perSecond = new ArrayList<Integer>();
        var firstMicros = Double.NaN;
        try (var output = new BufferedReader(new InputStreamReader(wrk.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith("SECOND ")) {
                    perSecond.add(Integer.parseInt(line.substring(7)));
                } else if (line.equals("FIRST")) {
                    firstMicros = (vitals.processorNanos() - before) / 1e3 / FIRST;
                } else if (line.startsWith("FAILED")) {
                    throw new IllegalStateException(line);
                }
            }
        }
        wrk.waitFor();
        return new WarmUp(firstMicros, List.copyOf(perSecond), vitals.resident("VmHWM:"));
    }

    /** The median of the last third. */
    double peak() {
        return median(perSecond.size() * 2 / 3, perSecond.size());
    }

    /** The second from which on the rate stays at 80 % of the peak or more. */
    int goodFrom() {
        var last = perSecond.size() - WINDOW;
        return IntStream.rangeClosed(0, last)
                        .filter(second -> median(second, second + WINDOW) < GOOD * peak())
                        .max()
                        .orElse(-1)
                + 1;
    }

    private double median(int from, int until) {
        return perSecond.subList(from, until).stream()
                .mapToInt(Integer::intValue)
                .sorted()
                .skip((until - from) / 2)
                .findFirst()
                .orElseThrow();
    }

    private static final String SCRIPT = """
            wrk.method = "POST"
            wrk.body = [==[%s]==]
            wrk.headers["Content-Type"] = "application/json"
            local total, count, second = 0, 0, 0
            function response(status)
              if status ~= 200 then
                print("FAILED with " .. status)
                io.flush()
              end
              local now = os.time()
              if now ~= second then
                if second ~= 0 then
                  print("SECOND " .. count)
                  io.flush()
                end
                second, count = now, 0
              end
              count, total = count + 1, total + 1
              if total == %d then
                print("FIRST")
                io.flush()
              end
            end
            """;
}
