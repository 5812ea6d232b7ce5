package io.waimao.ingestion;

import io.waimao.observations.Observation;
import io.waimao.observations.ObservationStore;
import io.waimao.observations.TableKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps figures by the thousand, and finds those that their source has reported already. */
final class ObservationIntake extends Intake<Observation> {

    private static final int TOGETHER = 1000;

    private record Waiting(Observation figure, long line) {}

    private final ObservationStore store;
    private final RowReader<Observation> reader;
    private final long release;
    private final String file;
    private final Faults faults;
    private final Set<String> sources;
    private final Set<TableKey> tables = new HashSet<>();
    private final List<Waiting> waiting = new ArrayList<>(TOGETHER);

    ObservationIntake(ObservationStore store, RowReader<Observation> reader, long release, String file, Faults faults) {
        this.store = store;
        this.reader = reader;
        this.release = release;
        this.file = file;
        this.faults = faults;
        this.sources = store.sources();
    }

    @Override
    RowReader<Observation> reader() {
        return reader;
    }

    @Override
    void keep(Observation figure, long line) {
        waiting.add(new Waiting(figure, line));
        if (waiting.size() == TOGETHER) {
            store();
        }
    }

    @Override
    void end() {
        store();
        store.arrange(release);
    }

    private void store() {
        var reported = waiting.stream()
                .map(Waiting::figure)
                .filter(figure -> sources.contains(figure.sourceCode()))
                .toList();
        var present = reported.isEmpty() ? Set.<String>of() : store.present(reported);
        var first = rows();
        var fresh = new ArrayList<Observation>(waiting.size());
        for (var row : waiting) {
            var code = row.figure().getCode();
            if (present.contains(code)) {
                faults.add(new Fault(
                        file,
                        row.line(),
                        "SOURCE",
                        row.figure().sourceCode(),
                        "has reported this figure already: " + code));
            } else {
                fresh.add(row.figure());
                tables.add(TableKey.of(row.figure()));
                count(row.figure());
            }
        }
        store.add(fresh, release, first);
        waiting.clear();
    }

    @Override
    Set<TableKey> tables() {
        return tables;
    }

    @Override
    String content(Observation figure) {
        return contentOf(figure);
    }

    static String contentOf(Observation figure) {
        var value = figure.value();
        return String.join(
                "\u001F",
                figure.getCode(),
                value.qualifier().name(),
                String.valueOf(value.value()),
                String.valueOf(value.lower()),
                String.valueOf(value.upper()),
                String.valueOf(value.published()),
                figure.status().name(),
                figure.confidence().name(),
                String.valueOf(figure.comment()));
    }
}
