package io.waimao.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Drives a server with wrk, one question at a time. */
final class Load {

    private static final Pattern RESULT =
            Pattern.compile("RESULT requests=(\\d+) micros=(\\d+) p50=([\\d.]+) p99=([\\d.]+) failed=(\\d+)");

    private final Path folder;

    /** @param folder for scripts */
    Load(Path folder) {
        this.folder = folder;
    }

    /**
     * @param perSecond requests
     * @param median of the times to an answer, in milliseconds
     * @param slowest the time that 99 of 100 answers take at most, in milliseconds
     */
    record Result(long requests, double perSecond, double median, double slowest) {}

    /** @param connections each of which asks again as soon as it has its answer */
    Result drive(URI target, String body, int connections, double seconds) throws IOException, InterruptedException {
        var script = Files.writeString(folder.resolve("load.lua"), script(body));
        var wrk = new ProcessBuilder(List.of(
                        "wrk",
                        "-t1",
                        "-c" + connections,
                        "-d" + Math.max(1, Math.round(seconds)) + "s",
                        "--timeout",
                        "20s",
                        "-s",
                        script.toString(),
                        target.toString()))
                .redirectErrorStream(true)
                .start();
        var output = new String(wrk.getInputStream().readAllBytes(), UTF_8);
        var result = RESULT.matcher(output);
        if (wrk.waitFor() != 0 || !result.find() || !result.group(5).equals("0")) {
            throw new IllegalStateException(target + ": " + output);
        }
        var requests = Long.parseLong(result.group(1));
        return new Result(
                requests,
                requests * 1e6 / Long.parseLong(result.group(2)),
                Double.parseDouble(result.group(3)),
                Double.parseDouble(result.group(4)));
    }

    private static String script(String body) {
        return String.format(Locale.ROOT, """
                wrk.method = "POST"
                wrk.body = [==[%s]==]
                wrk.headers["Content-Type"] = "application/json"
                done = function(summary, latency, requests)
                  local errors = summary.errors
                  io.write(string.format("RESULT requests=%%d micros=%%d p50=%%.3f p99=%%.3f failed=%%d\\n",
                    summary.requests, summary.duration, latency:percentile(50) / 1000, latency:percentile(99) / 1000,
                    errors.status + errors.connect + errors.read + errors.write + errors.timeout))
                end
                """, body);
    }
}
