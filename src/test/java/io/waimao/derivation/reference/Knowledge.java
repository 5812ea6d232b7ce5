package io.waimao.derivation.reference;

import static java.util.Comparator.comparing;

import io.waimao.observations.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The publications up to a day: the rows that count, the current figures and the complete tables. */
final class Knowledge {

    /** The scope of a complete table: a place without its market and sector. */
    private record Scope(Key key, Period period) {

        static Scope of(Place place) {
            return new Scope(place.key().withMarket("").withSector(""), place.period());
        }
    }

    /** Attributes of an area's rows; null stands for any. Places without rows thus need no search. */
    private record Trace(
            String area,
            @Nullable String flow,
            @Nullable String brand,
            @Nullable String enterprise,
            @Nullable String regime,
            String measure,
            String unit,
            @Nullable Period period,
            @Nullable String source) {

        @Override
        public int hashCode() {
            var hash = 31 * area.hashCode() + hash(flow);
            hash = 31 * hash + hash(brand);
            hash = 31 * hash + hash(enterprise);
            hash = 31 * hash + hash(regime);
            hash = 31 * hash + measure.hashCode();
            hash = 31 * hash + unit.hashCode();
            hash = 31 * hash + hash(period);
            return 31 * hash + hash(source);
        }

        private static int hash(@Nullable Object part) {
            return part == null ? 0 : part.hashCode();
        }
    }

    private static final int BRAND = 4;
    private static final int ENTERPRISE = 5;
    private static final int REGIME = 6;

    final Codes codes;
    private final Set<Row> known = new HashSet<>();
    private final Map<Place, List<Row>> counting = new HashMap<>();
    private final Map<Scope, List<Row>> tableRows = new HashMap<>();
    private final Map<Scope, CompleteTable> tables = new HashMap<>();
    private final Set<Trace> traces = new HashSet<>();
    private final Map<String, TreeSet<String>> sources = new HashMap<>();
    private final Map<String, TreeSet<Period>> periods = new HashMap<>();
    private final Map<String, TreeSet<String>> markets = new HashMap<>();

    /**
     * @param asOf null for all that is known
     * @param excluded sources that do not count
     */
    Knowledge(Codes codes, Collection<Row> rows, @Nullable LocalDate asOf, Set<String> excluded) {
        this.codes = codes;
        for (var row : rows) {
            if ((asOf == null || !row.source.day().isAfter(asOf)) && !excluded.contains(row.source.code())) {
                known.add(row);
            }
        }
        var latest = new HashMap<Scope, Source>();
        for (var row : known) {
            if (row.source.complete() && row.place.key().isOfTables()) {
                latest.merge(
                        Scope.of(row.place), row.source, (a, b) -> Source.BY_PUBLICATION.compare(a, b) >= 0 ? a : b);
            }
        }
        for (var row : known) {
            var scope = Scope.of(row.place);
            var ofTable = row.source.complete() && row.place.key().isOfTables();
            if (ofTable && !latest.get(scope).code().equals(row.source.code())) {
                continue;
            }
            if (ofTable) {
                tableRows.computeIfAbsent(scope, s -> new ArrayList<>()).add(row);
            }
            counting.computeIfAbsent(row.place, p -> new ArrayList<>()).add(row);
            trace(row);
        }
    }

    private void trace(Row row) {
        var key = row.place.key();
        sources.computeIfAbsent(key.area(), a -> new TreeSet<>()).add(row.source.code());
        periods.computeIfAbsent(key.area(), a -> new TreeSet<>()).add(row.place.period());
        markets.computeIfAbsent(key.area(), a -> new TreeSet<>()).add(key.market());
        trace(row, key.measure(), key.unit());
        if (key.measure().equals("SHARE_OF_FLOW")) {
            trace(row, "VALUE", "CNY");
            trace(row, "VALUE", "USD");
        }
    }

    private void trace(Row row, String measure, String unit) {
        var key = row.place.key();
        var period = row.place.period();
        for (var source : new String[] {null, row.source.code()}) {
            traces.add(new Trace(key.area(), null, null, null, null, measure, unit, null, source));
            traces.add(new Trace(key.area(), key.flow(), null, null, null, measure, unit, period, source));
            traces.add(new Trace(key.area(), key.flow(), key.brand(), null, null, measure, unit, period, source));
            traces.add(new Trace(
                    key.area(), key.flow(), key.brand(), key.enterprise(), null, measure, unit, period, source));
            traces.add(new Trace(
                    key.area(),
                    key.flow(),
                    key.brand(),
                    key.enterprise(),
                    key.regime(),
                    measure,
                    unit,
                    period,
                    source));
        }
    }

    /**
     * Whether there is a row from which a level may follow by the rules from the rank on. Later rules keep what earlier
     * ones change: the flow and the period, then brand, enterprise and regime.
     */
    boolean mayFollow(Place place, int rank, @Nullable String source) {
        var key = place.key();
        var across = rank <= Rules.PERIOD;
        return traces.contains(new Trace(
                key.area(),
                across ? null : key.flow(),
                rank > BRAND ? key.brand() : null,
                rank > ENTERPRISE ? key.enterprise() : null,
                rank > REGIME ? key.regime() : null,
                key.measure(),
                key.unit(),
                across ? null : place.period(),
                source));
    }

    /** The sources of counting rows of the area. */
    Set<String> sources(String area) {
        return sources.getOrDefault(area, new TreeSet<>());
    }

    /** The periods of counting rows of the area: levels of other periods follow only by the rule of periods. */
    Set<Period> periods(String area) {
        return periods.getOrDefault(area, new TreeSet<>());
    }

    /** The markets of counting rows of the area. */
    Set<String> markets(String area) {
        return markets.getOrDefault(area, new TreeSet<>());
    }

    /** All rows known on the day, counting or replaced. */
    Set<Row> known() {
        return known;
    }

    /** The places of counting rows of the area. */
    List<Place> places(String area) {
        return counting.keySet().stream()
                .filter(place -> place.key().area().equals(area))
                .toList();
    }

    /** The periods of counting rows of a series. */
    Set<Period> periods(Key key) {
        var periods = new TreeSet<Period>();
        counting.keySet().forEach(place -> {
            if (place.key().equals(key)) {
                periods.add(place.period());
            }
        });
        return periods;
    }

    /** The years in which counting rows of the area lie. */
    Set<Integer> years(String area) {
        var years = new TreeSet<Integer>();
        counting.keySet().forEach(place -> {
            if (place.key().area().equals(area)) {
                for (int year = place.period().start().getYear();
                        year <= place.period().getEnd().getYear();
                        year++) {
                    years.add(year);
                }
            }
        });
        return years;
    }

    /**
     * The current published figure.
     *
     * @param source the only source to look at; null for all
     */
    Optional<Known> current(Place place, @Nullable String source) {
        var rows = new ArrayList<Row>();
        for (var row : counting.getOrDefault(place, List.of())) {
            if (source == null || row.source.code().equals(source)) {
                rows.add(row);
            }
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        rows.sort(comparing(row -> row.source, Source.BY_PUBLICATION));
        var latest = rows.get(rows.size() - 1);
        var agreeing = new ArrayList<Row>();
        for (var row : rows) {
            if (!row.interval().disjointFrom(latest.interval())) {
                agreeing.add(row);
            }
        }
        var current = latest;
        for (var row : agreeing) {
            var narrower = Numbers.compareWidths(Numbers.width(row.interval()), Numbers.width(current.interval()));
            if (narrower < 0 || (narrower == 0 && Source.BY_PUBLICATION.compare(row.source, current.source) > 0)) {
                current = row;
            }
        }
        agreeing.remove(current);
        return Optional.of(Known.published(
                current,
                agreeing.stream().map(row -> row.source.code()).sorted().toList()));
    }

    /** The complete table in which the place lies. */
    Optional<CompleteTable> table(Place place) {
        var scope = Scope.of(place);
        var rows = tableRows.get(scope);
        if (!place.key().isOfTables() || rows == null) {
            return Optional.empty();
        }
        return Optional.of(tables.computeIfAbsent(scope, s -> new CompleteTable(codes, rows, place.period())));
    }
}
