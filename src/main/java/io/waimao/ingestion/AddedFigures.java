package io.waimao.ingestion;

import io.waimao.ingestion.SortedFigures.Taker;
import io.waimao.ingestion.csv.Fault;
import io.waimao.ingestion.csv.Faults;
import io.waimao.observations.Observation;
import io.waimao.quantity.BoundedValue;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the figures of rows that differ only in what figures do not hold; they come one after the other. Their
 * comments say
 * what the rows are about in full: two with the same comment say the same thing twice.
 */
final class AddedFigures implements Taker {

    private final Taker taker;
    private final String file;
    private final Faults faults;
    private final Map<String, Long> details = new HashMap<>();
    private @Nullable Observation sum;
    private long sumLine;
    private long added;

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
            details.put(String.valueOf(figure.comment()), line);
            return;
        }
        var earlier = details.putIfAbsent(String.valueOf(figure.comment()), line);
        if (earlier == null) {
            sum = with(open, plus(open.value(), figure.value()));
            added++;
        } else {
            faults.add(new Fault(
                    file,
                    line,
                    "",
                    "",
                    "lines %d and %d say the same thing twice: %s".formatted(earlier, line, figure.getCode())));
        }
    }

    /** Hands over the last sum. */
    void end() {
        var open = sum;
        if (open != null) {
            taker.take(with(open, open.value()), sumLine);
            details.clear();
            sum = null;
        }
    }

    /** How many figures became a part of another one. */
    long added() {
        return added;
    }

    private static BoundedValue plus(BoundedValue a, BoundedValue b) {
        var total = number(a).add(number(b));
        return new BoundedValue(total, total, total, a.qualifier(), a.unit(), null);
    }

    private static BigDecimal number(BoundedValue exact) {
        return exact.value() == null ? BigDecimal.ZERO : exact.value();
    }

    private static Observation with(Observation figure, BoundedValue value) {
        return new Observation(
                figure.key(),
                figure.period(),
                value,
                figure.status(),
                figure.confidence(),
                figure.sourceCode(),
                null,
                figure.knownFrom(),
                null);
    }
}
