package io.waimao.ingestion.releases;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The durations of the consecutive phases of a change. */
public final class Phases {

    private record Phase(String name, Duration time) {}

    private final Clock clock;
    private final List<Phase> ended = new ArrayList<>();
    private Instant since;

    public Phases(Clock clock) {
        this.clock = clock;
        this.since = clock.instant();
    }

    /** Ends a phase; names the time since the previous end. */
    public void ended(String name) {
        var now = clock.instant();
        ended.add(new Phase(name, Duration.between(since, now)));
        since = now;
    }

    /** For example {@code 301.2 s (rows 280.1 s, roll-ups 15.0 s)}. */
    @Override
    public String toString() {
        var all = ended.stream().map(Phase::time).reduce(Duration.ZERO, Duration::plus);
        return seconds(all)
                + ended.stream()
                        .map(phase -> phase.name() + " " + seconds(phase.time()))
                        .collect(joining(", ", " (", ")"));
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }
}
