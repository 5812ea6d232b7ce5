package io.waimao.ingestion.csv;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;

/** Collects faults over one or more files, so that one pass reports them all. */
public final class Faults {

    static final int KEPT = 100;

    private final List<Fault> first = new ArrayList<>();
    private long total;

    public void add(Fault fault) {
        total++;
        first.add(fault);
        if (first.size() >= 2 * KEPT) {
            var kept = first();
            first.clear();
            first.addAll(kept);
        }
    }

    public boolean isEmpty() {
        return total == 0;
    }

    /** The number of faults, including dropped ones. */
    public long total() {
        return total;
    }

    /** The first faults, by file and line. */
    public List<Fault> first() {
        return first.stream()
                .sorted(comparing(Fault::file).thenComparingInt(Fault::line))
                .limit(KEPT)
                .toList();
    }

    /** @throws RejectedData if there is any fault */
    public void throwIfAny() {
        if (total > 0) {
            throw new RejectedData(first(), total);
        }
    }
}
