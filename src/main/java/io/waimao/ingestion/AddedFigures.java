package io.waimao.ingestion;

import io.waimao.ingestion.SortedFigures.Taker;
import io.waimao.ingestion.csv.Fault;
import io.waimao.ingestion.csv.Faults;
import io.waimao.observations.Observation;
import io.waimao.observations.ObservationStatus;
import io.waimao.quantity.BoundedValue;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the figures of rows that differ only in what figures do not hold; they come one after the other. Their
 * comments say what the rows are about in full: two with the same comment say the same thing twice. A sum with a
 * figure without a value is not known, and left out.
 */
final class AddedFigures implements Taker {

    private final Taker taker;
    private final String file;
    private final Faults faults;
    private final Map<String, Long> details = new HashMap<>();
    private @Nullable Observation sum;
    private long sumLine;
    private boolean unknown;
    private boolean valued;
    private long added;
    private long leftOut;

    AddedFigures(Taker taker, String file, Faults faults) {
        this.taker = taker;
        this.file = file;
        this.faults = faults;
    }

    @Override
    public void take(Observation figure, long line) {
        var open = sum;
        if (open == null || !SortedFigures.isSame(open, figure)) {
            end();
            sum = figure;
            sumLine = line;
            unknown = !isKnown(figure);
            valued = !unknown;
            details.put(String.valueOf(figure.comment()), line);
            return;
        }
        var earlier = details.putIfAbsent(String.valueOf(figure.comment()), line);
        if (earlier == null) {
            add(open, figure);
        } else if (isKnown(figure)) {
            faults.add(new Fault(
                    file,
                    line,
                    "",
                    "",
                    "lines %d and %d say the same thing twice: %s".formatted(earlier, line, figure.getCode())));
        }
    }

    private void add(Observation open, Observation figure) {
        unknown |= !isKnown(figure);
        valued |= isKnown(figure);
        if (!unknown) {
            sum = plus(open, figure);
            added++;
        }
    }

    private static boolean isKnown(Observation figure) {
        return figure.value().value() != null;
    }

    /** Hands over the last sum. */
    void end() {
        var open = sum;
        if (open == null) {
            return;
        } else if (!unknown) {
            taker.take(with(open, open.value(), open.status()), sumLine);
        } else if (valued) {
            leftOut++;
        }
        details.clear();
        sum = null;
    }

    /** How many figures became a part of another one. */
    long added() {
        return added;
    }

    /** How many sums are not known, as not all of their figures have a value. */
    long leftOut() {
        return leftOut;
    }

    /** A sum with an estimate is not a normal value. */
    private static Observation plus(Observation a, Observation b) {
        var total = number(a).add(number(b));
        var value = new BoundedValue(
                total, total, total, a.value().qualifier(), a.value().unit(), null);
        return with(a, value, a.status() == ObservationStatus.NORMAL ? b.status() : a.status());
    }

    private static BigDecimal number(Observation exact) {
        var value = exact.value().value();
        return value == null ? BigDecimal.ZERO : value;
    }

    private static Observation with(Observation figure, BoundedValue value, ObservationStatus status) {
        return new Observation(
                figure.key(),
                figure.period(),
                value,
                status,
                figure.confidence(),
                figure.sourceCode(),
                null,
                figure.knownFrom(),
                null);
    }
}
