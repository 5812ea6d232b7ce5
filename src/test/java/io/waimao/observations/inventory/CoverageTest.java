package io.waimao.observations.inventory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.waimao.observations.Brand;
import io.waimao.observations.Confidence;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.ObservationStatus;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Incremental counts and current days match a full recount as figures come and go. */
@QuarkusTest
class CoverageTest {

    private static final List<String> SOURCES = List.of("zj-stats-2024", "yicai-102821318", "cns-2026-zj-2025");

    @Inject
    EntityManager em;

    @Inject
    ObservationStore store;

    @Inject
    Coverage coverage;

    @Test
    void countsAreRightForAnyOrderOfReleases() {
        QuarkusTransaction.begin();
        try {
            var random = new SplittableRandom(11);
            var before = check();
            var standing = new ArrayList<Long>();
            for (long release = 1000; release < 1012; release++) {
                var writer = store.begin(release);
                var figures = figures(random);
                var reported = writer.add(figures, false);
                assertEquals(reported.size(), writer.add(figures, true).size());
                writer.end();
                standing.add(release);
                check();
                if (release % 3 == 0) {
                    store.remove(standing.remove(random.nextInt(standing.size())));
                    check();
                }
            }
            standing.forEach(store::remove);
            assertEquals(before, check());
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void whatItsSourceHasReportedAlreadyIsNotAdded() {
        QuarkusTransaction.begin();
        try {
            var random = new SplittableRandom(12);
            var figures = figures(random);
            var first = store.begin(1000);
            assertEquals(Set.of(), first.add(figures, true));
            first.end();
            var second = store.begin(1001);
            assertEquals(Set.copyOf(figures), second.add(figures, true));
            second.end();
            check();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    /** Few series and periods, so that releases overlap; each source publishes a figure once. */
    private static List<Observation> figures(SplittableRandom random) {
        var figures = new HashMap<String, Observation>();
        for (int i = 0; i < 40; i++) {
            var source = random.nextInt(SOURCES.size());
            var key = new SeriesKey(
                    List.of("CN", "CN-ZJ", "CN-XZ").get(random.nextInt(3)),
                    Flow.EXPORT,
                    List.of("US", "ASEAN").get(random.nextInt(2)),
                    List.of("85", "NEW_THREE").get(random.nextInt(2)),
                    Brand.TOTAL,
                    Measure.VALUE,
                    Unit.CNY);
            var period =
                    Period.parse(List.of("2030", "2030-S1", "2031-01", "2031").get(random.nextInt(4)));
            var figure = new Observation(
                    key,
                    period,
                    new BoundedValue(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, Qualifier.EXACT, Unit.CNY, null),
                    ObservationStatus.NORMAL,
                    Confidence.HIGH,
                    SOURCES.get(source),
                    null,
                    LocalDate.of(2032, 1, 1 + source / 2),
                    null);
            figures.put(figure.getCode(), figure);
        }
        return figures.values().stream()
                .sorted(Comparator.comparing(Observation::getCode))
                .toList();
    }

    private Map<String, AreaCoverage> check() {
        em.flush();
        em.clear();
        var rows = em.createQuery("from ObservationEntity", ObservationEntity.class)
                .getResultList();
        em.clear();
        checkVersions(
                rows.stream().filter(row -> row.periodStart.getYear() >= 2030).toList());
        var counted = coverage.byArea().stream().collect(toMap(AreaCoverage::area, Function.identity()));
        var current = rows.stream().filter(row -> row.knownUntil == null).toList();
        assertEquals(
                current.stream().collect(groupingBy(row -> row.area)).entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, area -> coverage(area.getKey(), area.getValue()))),
                counted);
        assertEquals(current.size(), coverage.current());
        assertEquals(
                periods(current).min(BY_START).orElseThrow(),
                coverage.earliest().orElseThrow());
        assertEquals(
                periods(current).max(Comparator.naturalOrder()).orElseThrow(),
                coverage.latest().orElseThrow());
        assertEquals(
                current.stream()
                        .filter(row -> row.market.equals("US") && row.sector.equals("85"))
                        .collect(groupingBy(row -> row.area))
                        .entrySet()
                        .stream()
                        .collect(
                                toMap(Map.Entry::getKey, area -> area.getValue().size())),
                coverage.details());
        return counted;
    }

    private static final Comparator<Period> BY_START =
            Comparator.comparing(Period::start).thenComparing(Period::months);

    private static Stream<Period> periods(List<ObservationEntity> rows) {
        return rows.stream().map(row -> new Period(row.periodStart, row.periodMonths));
    }

    private static AreaCoverage coverage(String area, List<ObservationEntity> rows) {
        return new AreaCoverage(
                area,
                rows.size(),
                rows.stream()
                        .map(row -> row.periodStart)
                        .min(LocalDate::compareTo)
                        .orElseThrow(),
                rows.stream()
                        .map(row -> row.periodEnd)
                        .max(LocalDate::compareTo)
                        .orElseThrow());
    }

    private static void checkVersions(List<ObservationEntity> rows) {
        for (var row : rows) {
            var next = rows.stream()
                    .filter(other -> other.series.equals(row.series)
                            && other.periodStart.equals(row.periodStart)
                            && other.periodMonths == row.periodMonths
                            && (other.knownFrom.isAfter(row.knownFrom)
                                    || other.knownFrom.equals(row.knownFrom) && other.source.compareTo(row.source) > 0))
                    .map(other -> other.knownFrom)
                    .min(LocalDate::compareTo);
            assertEquals(next.orElse(null), row.knownUntil, () -> row.series + row.periodStart + row.source);
            assertEquals(row.knownFrom.equals(row.knownUntil) ? null : row.knownFrom, row.currentFrom);
        }
    }
}
