package io.waimao.ingestion;

import io.waimao.ingestion.csv.Fault;
import io.waimao.ingestion.csv.Faults;
import io.waimao.ingestion.csv.RowFormat;
import io.waimao.ingestion.formats.FigureFormat;
import io.waimao.ingestion.formats.Reported;
import io.waimao.observations.Observation;
import io.waimao.observations.TableKey;
import io.waimao.observations.store.ReleaseWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects figures, stores them by the thousand, and reports figures that their source has already published. */
public final class FigureSink extends RowSink<Observation> {

    private static final int TOGETHER = 5000;

    private record Waiting(Observation figure, long line) {}

    private final ReleaseWriter writer;
    private final FigureFormat reader;
    private final String file;
    private final boolean partial;
    private final Faults faults;
    private final Set<TableKey> tables = new HashSet<>();
    private final SortedFigures figures;
    private final List<Waiting> waiting = new ArrayList<>(TOGETHER);
    private final NewProducts products;
    private final NewAreas areas;
    private boolean repeated;
    private long added;
    private long leftOut;
    private long standing;

    FigureSink(
            ReleaseWriter writer,
            FigureFormat reader,
            NewProducts products,
            NewAreas areas,
            String file,
            boolean partial,
            Faults faults,
            RunningImport running) {
        super(faults, running);
        this.writer = writer;
        this.reader = reader;
        this.products = products;
        this.areas = areas;
        this.file = file;
        this.partial = partial;
        this.faults = faults;
        this.figures = new SortedFigures(file, reader.periodColumn(), faults);
    }

    @Override
    RowFormat<Observation> reader() {
        return reader;
    }

    @Override
    void keep(Observation figure, long line) {
        products.see(figure.key().sector());
        areas.see(figure.key().market());
        figures.add(figure, line);
    }

    @Override
    void repeat() {
        repeated = true;
    }

    @Override
    void end(boolean keep) {
        if (keep) {
            areas.store();
            products.store(reader.productNames());
        }
        SortedFigures.Taker taker = (figure, line) -> {
            if (waiting.size() >= TOGETHER && !isOfLast(figure)) {
                store(keep);
            }
            waiting.add(new Waiting(figure, line));
        };
        if (reader.addsUp()) {
            var sums = figures.addUp(taker);
            added = sums.added();
            leftOut = sums.leftOut();
        } else {
            figures.forEach(taker);
        }
        store(keep);
        if (keep) {
            writer.end();
        }
    }

    private boolean isOfLast(Observation figure) {
        var last = waiting.get(waiting.size() - 1).figure();
        return last.period().equals(figure.period()) && last.key().equals(figure.key());
    }

    private void store(boolean keep) {
        var reported =
                writer.add(waiting.stream().map(Waiting::figure).toList(), keep && (partial || faults.isEmpty()));
        for (var row : waiting) {
            if (reported.contains(row.figure())) {
                reported(row);
            } else {
                tables.add(TableKey.of(row.figure()));
                count(row.figure());
            }
        }
        waiting.clear();
        counted();
    }

    private void reported(Waiting row) {
        var rule = reader.reported();
        if (repeated
                || rule == Reported.LEFT_OUT
                || rule == Reported.LEFT_OUT_IF_SAME && writer.isRepeated(row.figure())) {
            standing++;
            return;
        }
        faults.add(new Fault(
                file,
                row.line(),
                "SOURCE",
                row.figure().sourceCode(),
                "has already reported this figure: "
                        + row.figure().getCode()
                        + (rule == Reported.FAULT ? "" : "; a revision needs a source of its own")));
    }

    @Override
    List<String> notes() {
        var notes = new ArrayList<>(reader.notes());
        if (added > 0) {
            notes.add("Added up: %d figures of rows that differ only in what figures do not hold.".formatted(added));
        }
        if (leftOut > 0) {
            notes.add("Left out: %d sums of quantities that not all of their rows have.".formatted(leftOut));
        }
        if (standing > 0) {
            notes.add("Stored before: %d figures that an earlier import has.".formatted(standing));
        }
        return notes;
    }

    @Override
    public void close() {
        try (writer) {
            figures.close();
        }
    }

    @Override
    Set<TableKey> tables() {
        return tables;
    }

    @Override
    String content(Observation figure) {
        return contentOf(figure);
    }

    public static String contentOf(Observation figure) {
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
