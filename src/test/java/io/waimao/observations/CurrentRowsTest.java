package io.waimao.observations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.waimao.catalogue.DatePrecision;
import io.waimao.catalogue.SourceDocument;
import io.waimao.catalogue.SourceKind;
import io.waimao.catalogue.store.CatalogueStore;
import io.waimao.derivation.rollups.RollUpStore;
import io.waimao.observations.inventory.Coverage;
import io.waimao.observations.inventory.Inventory;
import io.waimao.observations.store.ObservationEntity;
import io.waimao.observations.store.ObservationStore;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Qualifier;
import io.waimao.quantity.Unit;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * In whatever order three releases come and go, the rows, the registered tables and the inventory match a slow and
 * simple calculation from the releases present.
 */
@QuarkusTest
class CurrentRowsTest {

    private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);
    private static final int DAYS = 6;

    /** Few markets and sectors, so that the sources overlap. */
    private static final List<String> MARKETS = List.of("US", "VN", "ASEAN", "W");

    private static final List<String> SECTORS = List.of("84", "_T", "NEW_THREE");

    private record Source(String code, int day, boolean complete) {

        LocalDate publishedOn() {
            return FIRST.plusDays(day);
        }
    }

    private record Days(@Nullable LocalDate from, @Nullable LocalDate until) {}

    @Inject
    EntityManager em;

    @Inject
    ObservationStore store;

    @Inject
    RollUpStore rollUps;

    @Inject
    CatalogueStore catalogue;

    @Inject
    Coverage coverage;

    @Inject
    Inventory inventory;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void areTheSameForAnyOrderOfThreeReleases(long seed) {
        var random = new SplittableRandom(seed);
        var sources = sources(random);
        var releases = releases(random, sources);
        var orders = List.of(
                List.of(0, 1, 2),
                List.of(0, 2, 1),
                List.of(1, 0, 2),
                List.of(1, 2, 0),
                List.of(2, 0, 1),
                List.of(2, 1, 0));
        for (var order : orders) {
            inTransaction(sources, () -> {
                var before = currentOfOthers(sources);
                var standing = new ArrayList<Integer>();
                for (var release : order) {
                    add(release, releases.get(release));
                    standing.add(release);
                    check(sources, releases, standing, before);
                }
                for (var release : List.copyOf(standing)) {
                    remove(release);
                    standing.remove(release);
                    check(sources, releases, standing, before);
                    add(release, releases.get(release));
                    standing.add(release);
                    check(sources, releases, standing, before);
                }
                for (var release : List.of(1, 0, 2)) {
                    remove(release);
                    standing.remove(release);
                    check(sources, releases, standing, before);
                }
            });
        }
    }

    @Test
    void areRecomputedAfterAChangeOfTheRule() {
        var random = new SplittableRandom(9);
        var sources = sources(random);
        var releases = releases(random, sources);
        inTransaction(sources, () -> {
            var before = currentOfOthers(sources);
            var all = List.of(0, 1, 2);
            all.forEach(release -> add(release, releases.get(release)));
            check(sources, releases, all, before);
            em.flush();
            var ofPlaces = em.createQuery(
                            "update ObservationEntity o set o.currentFrom = null, o.knownUntil = o.knownFrom"
                                    + " where o.source like 'rows-%' and o.knownUntil is null and exists (select 1"
                                    + " from ObservationEntity p where p.series = o.series and p.periodStart = o.periodStart"
                                    + " and p.periodMonths = o.periodMonths and p.source <> o.source"
                                    + " and p.derived = false) and o.derived = false")
                    .executeUpdate();
            assertTrue(ofPlaces > 0);
            em.createQuery("update CoverageEntity c set c.replaced = (select count(o) from ObservationEntity o"
                            + " where o.source = c.key.source and o.area = c.key.area and o.detail = c.key.detail"
                            + " and o.id / 4294967296 = c.key.releaseId and o.knownUntil is not null)"
                            + " where c.key.source like 'rows-%'")
                    .executeUpdate();
            em.clear();
            store.arrangeAll();
            check(sources, releases, all, before);
        });
    }

    @Test
    void areRightAgainAfterARebuildWhenReleasesWentUnnoticed() {
        var random = new SplittableRandom(10);
        var sources = sources(random);
        var releases = releases(random, sources);
        inTransaction(sources, () -> {
            var before = currentOfOthers(sources);
            List.of(0, 1, 2).forEach(release -> add(release, releases.get(release)));
            em.flush();
            em.clear();
            store.remove(900);
            store.remove(902);
            rollUps.refreshAll();
            store.arrangeAll();
            check(sources, releases, List.of(1), before);
            store.remove(901);
            rollUps.refreshAll();
            store.arrangeAll();
            check(sources, releases, List.of(), before);
        });
    }

    private void inTransaction(List<Source> sources, Runnable work) {
        QuarkusTransaction.begin();
        try {
            catalogue.begin();
            store.beginChange();
            for (var source : sources) {
                catalogue.add(
                        new SourceDocument(
                                source.code,
                                source.code,
                                "Customs",
                                source.publishedOn(),
                                DatePrecision.DAY,
                                SourceKind.OFFICIAL,
                                null,
                                null,
                                source.complete,
                                null,
                                null,
                                null,
                                null),
                        900);
            }
            em.flush();
            work.run();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static List<Source> sources(SplittableRandom random) {
        var sources = new ArrayList<Source>();
        for (int i = 0; i < 5; i++) {
            sources.add(new Source("rows-" + i, random.nextInt(DAYS - 1), i % 2 == 0));
        }
        return sources;
    }

    /** Each source publishes a figure once, in one of three releases; the last one has no complete tables. */
    private static List<List<Observation>> releases(SplittableRandom random, List<Source> sources) {
        var releases = List.of(
                new HashMap<String, Observation>(),
                new HashMap<String, Observation>(),
                new HashMap<String, Observation>());
        var said = new HashSet<String>();
        for (int i = 0; i < 60; i++) {
            var source = sources.get(random.nextInt(sources.size()));
            var figure = figure(random, source);
            if (said.add(figure.getCode())) {
                var release = random.nextInt(2) + (source.complete ? 0 : 1);
                releases.get(release).put(figure.getCode(), figure);
            }
        }
        return releases.stream()
                .map(figures -> figures.values().stream()
                        .sorted(Comparator.comparing(
                                        (Observation figure) -> figure.key().code())
                                .thenComparing(Observation::period)
                                .thenComparing(Observation::sourceCode))
                        .toList())
                .toList();
    }

    private static Observation figure(SplittableRandom random, Source source) {
        var share = random.nextInt(4) == 0;
        var key = new SeriesKey(
                "CN-XZ",
                Flow.EXPORT,
                MARKETS.get(random.nextInt(MARKETS.size())),
                SECTORS.get(random.nextInt(SECTORS.size())),
                Brand.TOTAL,
                share ? Measure.SHARE_OF_FLOW : Measure.VALUE,
                share ? Unit.PERCENT : Unit.CNY);
        return new Observation(
                key,
                Period.parse(random.nextBoolean() ? "2030-01" : "2030-Q1"),
                value(random, key.unit()),
                ObservationStatus.NORMAL,
                Confidence.HIGH,
                source.code,
                null,
                source.publishedOn(),
                null);
    }

    private static BoundedValue value(SplittableRandom random, Unit unit) {
        var middle = BigDecimal.valueOf(5 + random.nextInt(3));
        var width = BigDecimal.valueOf(random.nextInt(3));
        return switch (random.nextInt(5)) {
            case 0 -> new BoundedValue(null, middle, null, Qualifier.MORE_THAN, unit, null);
            case 1 -> new BoundedValue(middle, middle, middle, Qualifier.EXACT, unit, null);
            default ->
                new BoundedValue(middle, middle.subtract(width), middle.add(width), Qualifier.ROUNDED, unit, null);
        };
    }

    private void add(int release, List<Observation> figures) {
        var writer = store.begin(900 + release);
        assertEquals(Set.of(), writer.add(figures, true));
        writer.end();
        rollUps.refresh(figures.stream().map(TableKey::of).collect(toSet()));
    }

    private void remove(int release) {
        em.flush();
        em.clear();
        var tables = rollUps.tables(900 + release);
        store.remove(900 + release);
        rollUps.refresh(tables);
    }

    private List<ObservationEntity> rows() {
        em.flush();
        em.clear();
        var rows = em.createQuery("from ObservationEntity", ObservationEntity.class)
                .getResultList();
        em.clear();
        return rows;
    }

    private long currentOfOthers(List<Source> sources) {
        var own = sources.stream().map(Source::code).collect(toSet());
        return rows().stream()
                .filter(row -> !own.contains(row.source) && !row.derived && row.knownUntil == null)
                .count();
    }

    private void check(
            List<Source> sources, List<List<Observation>> releases, Collection<Integer> standing, long others) {
        var figures = standing.stream()
                .flatMap(release -> releases.get(release).stream())
                .toList();
        var complete =
                sources.stream().filter(Source::complete).map(Source::code).collect(toSet());
        var own = sources.stream().map(Source::code).collect(toSet());
        var rows = rows().stream().filter(row -> own.contains(row.source)).toList();

        var expected = days(figures, complete);
        assertEquals(
                lines(expected.entrySet().stream().map(day -> day.getKey().getCode() + " " + day.getValue())),
                lines(rows.stream()
                        .filter(row -> !row.derived)
                        .map(row -> code(row) + " " + new Days(row.currentFrom, row.knownUntil))));
        assertEquals(
                others
                        + expected.values().stream()
                                .filter(day -> day.until == null)
                                .count(),
                coverage.current());

        var tables = tables(figures, complete);
        for (var row : rows) {
            if (row.derived) {
                var scope = new TableScope(
                        SeriesFamily.of(SeriesKey.parse(row.series).orElseThrow()),
                        new Period(row.periodStart, row.periodMonths));
                assertEquals(rollUpDays(row, tables.get(scope)), new Days(row.currentFrom, row.knownUntil), row.series);
            }
        }
        checkInventory(figures, tables);
    }

    private static Days rollUpDays(ObservationEntity row, List<Observation> tables) {
        var until = tables.stream()
                .filter(table -> isLater(table.knownFrom(), table.sourceCode(), row.knownFrom, row.source))
                .map(Observation::knownFrom)
                .min(LocalDate::compareTo)
                .orElse(null);
        return row.knownFrom.equals(until) ? new Days(null, until) : new Days(row.knownFrom, until);
    }

    private void checkInventory(List<Observation> figures, Map<TableScope, List<Observation>> tables) {
        var families =
                figures.stream().map(figure -> SeriesFamily.of(figure.key())).collect(toSet());
        assertEquals(
                families,
                inventory.families().stream().filter(families::contains).collect(toSet()));
        tables.forEach((scope, of) -> {
            var ordered = of.stream()
                    .sorted(Comparator.comparing(Observation::knownFrom)
                            .thenComparing(Observation::sourceCode)
                            .reversed())
                    .map(Observation::sourceCode)
                    .distinct()
                    .toList();
            assertEquals(
                    ordered,
                    inventory.tables(scope).stream().map(CompleteTable::source).toList());
        });
        var family = new SeriesFamily(
                "CN-XZ", Flow.EXPORT, Brand.TOTAL, Enterprise.TOTAL, CustomsRegime.TOTAL, Measure.VALUE, Unit.CNY);
        assertEquals(
                tables.keySet().stream().map(TableScope::period).sorted().toList(),
                inventory.periods(family).stream()
                        .filter(one -> one.start().getYear() == 2030)
                        .toList());
        assertEquals(
                figures.stream().map(Observation::sourceCode).collect(toSet()),
                inventory.sources("CN-XZ").stream()
                        .filter(source -> source.startsWith("rows-"))
                        .collect(toSet()));
    }

    private static Map<TableScope, List<Observation>> tables(List<Observation> figures, Set<String> complete) {
        return figures.stream()
                .filter(figure ->
                        complete.contains(figure.sourceCode()) && figure.key().measure() == Measure.VALUE)
                .collect(groupingBy(TableScope::of));
    }

    /** Determines the current publication day by day; keeps the last run of days of each. */
    private static Map<Observation, Days> days(List<Observation> figures, Set<String> complete) {
        var days = new HashMap<Observation, Days>();
        figures.forEach(figure -> days.put(figure, new Days(null, figure.knownFrom())));
        for (var place : figures.stream().collect(groupingBy(FigureKey::of)).values()) {
            @Nullable Observation last = null;
            for (int day = 0; day <= DAYS; day++) {
                var on = FIRST.plusDays(day);
                var current = current(place.stream()
                        .filter(figure -> counts(figure, on, figures, complete))
                        .toList());
                if (!Objects.equals(current, last)) {
                    if (last != null) {
                        days.put(last, new Days(Objects.requireNonNull(days.get(last)).from, on));
                    }
                    if (current != null) {
                        days.put(current, new Days(on, null));
                    }
                }
                last = current;
            }
        }
        return days;
    }

    private static boolean counts(Observation row, LocalDate day, List<Observation> figures, Set<String> complete) {
        return !row.knownFrom().isAfter(day)
                && !(complete.contains(row.sourceCode())
                        && row.key().measure() == Measure.VALUE
                        && figures.stream()
                                .anyMatch(other -> complete.contains(other.sourceCode())
                                        && TableScope.of(other).equals(TableScope.of(row))
                                        && !other.knownFrom().isAfter(day)
                                        && isLater(
                                                other.knownFrom(),
                                                other.sourceCode(),
                                                row.knownFrom(),
                                                row.sourceCode())));
    }

    private static boolean isLater(LocalDate day, String source, LocalDate than, String thanSource) {
        return day.isAfter(than) || day.equals(than) && source.compareTo(thanSource) > 0;
    }

    private static @Nullable Observation current(List<Observation> counting) {
        @Nullable Observation latest = null;
        for (var one : counting) {
            if (latest == null || isLater(one.knownFrom(), one.sourceCode(), latest.knownFrom(), latest.sourceCode())) {
                latest = one;
            }
        }
        @Nullable Observation best = latest;
        for (var one : counting) {
            if (!one.value()
                            .interval()
                            .disjointFrom(Objects.requireNonNull(latest).value().interval())
                    && !one.equals(best)) {
                var closer = width(one) - width(Objects.requireNonNull(best));
                if (closer < 0
                        || closer == 0
                                && isLater(one.knownFrom(), one.sourceCode(), best.knownFrom(), best.sourceCode())) {
                    best = one;
                }
            }
        }
        return best;
    }

    private static int width(Observation figure) {
        var interval = figure.value().interval();
        return interval.lower() == null || interval.upper() == null
                ? 1000
                : interval.upper().subtract(interval.lower()).intValueExact();
    }

    private static String code(ObservationEntity row) {
        return row.series + ":" + new Period(row.periodStart, row.periodMonths) + "@" + row.source;
    }

    private static String lines(Stream<String> lines) {
        return lines.sorted().collect(joining("\n"));
    }
}
