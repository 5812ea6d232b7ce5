package io.waimao.derivation.reference;

import io.waimao.observations.Period;
import io.waimao.quantity.Quantity;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A published or derived figure.
 *
 * @param sources all sources that published an input
 * @param rows the published input rows
 * @param derived whether no source published it
 * @param converted whether it comes from another currency
 * @param coarse whether an input is a ratio or product, which is rounded to few digits
 * @param scale the largest input number, the scale of rounding errors
 * @param agreeing the sources of the other publications that agree with a published one
 */
record Known(
        Place place,
        Quantity value,
        SortedSet<String> sources,
        Set<Row> rows,
        boolean derived,
        boolean converted,
        boolean coarse,
        BigDecimal scale,
        List<String> agreeing) {

    static Known published(Row row, List<String> agreeing) {
        return new Known(
                row.place,
                row.value,
                new TreeSet<>(Set.of(row.source.code())),
                Set.of(row),
                false,
                false,
                false,
                Numbers.magnitude(row.value),
                agreeing);
    }

    static Known derived(
            Place place,
            Quantity value,
            SortedSet<String> sources,
            Set<Row> rows,
            boolean converted,
            boolean coarse,
            BigDecimal scale) {
        return new Known(place, value, sources, rows, true, converted, coarse, scale, List.of());
    }

    static SortedSet<String> sources(Collection<Known> all) {
        var sources = new TreeSet<String>();
        all.forEach(known -> sources.addAll(known.sources));
        return sources;
    }

    Period period() {
        return place.period();
    }

    boolean isMixed() {
        return sources.size() > 1;
    }

    boolean hasPoint() {
        return value.hasPoint();
    }

    @Override
    public String toString() {
        return place + " = " + Numbers.text(value)
                + (derived ? isMixed() ? ", derived of several " : ", derived of " : ", published by ") + sources
                + (converted ? ", converted" : "") + (agreeing.isEmpty() ? "" : ", agreeing " + agreeing);
    }
}
