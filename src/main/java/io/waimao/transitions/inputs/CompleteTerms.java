package io.waimao.transitions.inputs;

import static java.util.Comparator.comparing;

import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Exports by country or product, where all are known. That is so only in complete tables: unknown is not zero. */
public final class CompleteTerms {

    /** The most figures given as inputs of a count. */
    private static final int GIVEN = 100;

    /** As many are looked up before all others. */
    private static final int PROBES = 3;

    private CompleteTerms() {}

    /** The exports to each country; empty unless all are known. */
    public static Optional<Map<String, Term>> byCountry(Subject subject, Period period) {
        return byCountry(subject, subject.exports(), period);
    }

    /** The flow to each country; empty unless all are known. */
    public static Optional<Map<String, Term>> byCountry(Subject subject, SeriesKey flow, Period period) {
        return all(subject, subject.codes().countries(), flow::withMarket, period);
    }

    /** The exports of each heading of HS; empty unless all are known. */
    public static Optional<Map<String, Term>> byProduct(Subject subject, Period period) {
        return all(subject, subject.codes().products(), subject.exports()::withSector, period);
    }

    /** The exports to each country, by their keys. */
    public static List<SeriesKey> countries(Subject subject) {
        return subject.codes().countries().stream()
                .map(subject.exports()::withMarket)
                .toList();
    }

    /** The exports of each heading of HS, by their keys. */
    public static List<SeriesKey> products(Subject subject) {
        return subject.codes().products().stream()
                .map(subject.exports()::withSector)
                .toList();
    }

    private static Optional<Map<String, Term>> all(
            Subject subject, List<String> codes, Function<String, SeriesKey> key, Period period) {
        var probes = codes.subList(0, Math.min(PROBES, codes.size()));
        if (find(subject, probes, key, period).size() < probes.size()) {
            return Optional.empty();
        }
        var found = find(subject, codes, key, period);
        return found.isEmpty() || found.size() < codes.size() ? Optional.empty() : Optional.of(found);
    }

    /** Does not stop at the first one missing, so that all missing rows are read at once. */
    private static Map<String, Term> find(
            Subject subject, List<String> codes, Function<String, SeriesKey> key, Period period) {
        var found = new LinkedHashMap<String, Term>();
        codes.forEach(
                code -> subject.terms().unconverted(key.apply(code), period).ifPresent(term -> found.put(code, term)));
        return found;
    }

    /** The terms behind a count: the largest ones. */
    public static List<Term> largest(Collection<Term> terms) {
        return terms.stream()
                .sorted(comparing(CompleteTerms::size).reversed())
                .limit(GIVEN)
                .toList();
    }

    private static BigDecimal size(Term term) {
        var point = term.quantity().point();
        return point == null ? BigDecimal.ZERO : point;
    }
}
