package io.waimao.ingestion.csv;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Thrown if files are rejected; nothing of them was stored. The message lists the faults. */
public final class RejectedData extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;
    private final long total;

    /**
     * @param faults the first faults, by file and line
     * @param total the number of all faults
     */
    RejectedData(List<Fault> faults, long total) {
        super(message(faults, total));
        this.faults = List.copyOf(faults);
        this.total = total;
    }

    /** The first faults found, by file and line. */
    public List<Fault> faults() {
        return faults;
    }

    /** The number of faults, including those not in {@link #faults()}. */
    public long total() {
        return total;
    }

    private static String message(List<Fault> faults, long total) {
        var left = total - faults.size();
        return faults.stream()
                .map(Fault::toString)
                .collect(joining(
                        "\n",
                        total + (total == 1 ? " fault:\n" : " faults:\n"),
                        left == 0 ? "" : "\nand " + left + " more"));
    }
}
