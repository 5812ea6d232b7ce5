package io.waimao.ingestion;

import io.waimao.ingestion.csv.Fault;
import io.waimao.ingestion.csv.Faults;
import io.waimao.observations.Observation;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a file in series order, in any number. A database inserts them fastest in that order, and duplicates
 * are adjacent.
 */
public final class SortedFigures implements AutoCloseable {

    private static final int MEMORY = 32 << 20;

    /** The receiver of the figures. */
    @FunctionalInterface
    public interface Taker {
        void take(Observation figure, long line);
    }

    private final FigureBytes bytes = new FigureBytes();
    private final ExternalSort sort = new ExternalSort(MEMORY);
    private final String file;
    private final String periodColumn;
    private final Faults faults;
    private FigureBytes.@Nullable Line last;

    /**
     * @param file its name in faults
     * @param periodColumn the column that distinguishes figures of a series
     */
    public SortedFigures(String file, String periodColumn, Faults faults) {
        this.file = file;
        this.periodColumn = periodColumn;
        this.faults = faults;
    }

    public void add(Observation figure, long line) {
        sort.add(bytes.write(figure, line));
    }

    /**
     * Passes on the sum of the figures of each key, for files whose rows may differ in what figures do not hold.
     *
     * @return what was added up
     */
    AddedFigures addUp(Taker taker) {
        var sums = new AddedFigures(taker, file, faults);
        sort.forEach(record -> {
            var next = bytes.read(record);
            sums.take(next.figure(), next.number());
        });
        sums.end();
        return sums;
    }

    /** Passes on every figure once; its repetition on another line is a fault of that line. */
    public void forEach(Taker taker) {
        sort.forEach(record -> {
            var next = bytes.read(record);
            if (last != null && isSame(last.figure(), next.figure())) {
                faults.add(new Fault(
                        file,
                        next.number(),
                        periodColumn,
                        next.figure().period().getCode(),
                        "lines %d and %d are duplicates: %s"
                                .formatted(
                                        last.number(),
                                        next.number(),
                                        next.figure().getCode())));
            } else {
                last = next;
                taker.take(next.figure(), next.number());
            }
        });
    }

    static boolean isSame(Observation a, Observation b) {
        return a.period().equals(b.period())
                && a.key().equals(b.key())
                && a.sourceCode().equals(b.sourceCode());
    }

    @Override
    public void close() {
        sort.close();
    }
}
