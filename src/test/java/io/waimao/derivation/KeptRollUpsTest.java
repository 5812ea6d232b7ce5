package io.waimao.derivation;

import static io.waimao.ingestion.Steward.FIGURES;
import static io.waimao.ingestion.Steward.SOURCES;
import static io.waimao.ingestion.Steward.post;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.waimao.ingestion.Steward;
import io.waimao.ingestion.Stewarded;
import io.waimao.observations.Brand;
import io.waimao.observations.FigureQuery;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.Unit;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares stored roll-ups and answers with a slow and simple calculation from all rows. */
@QuarkusTest
@TestProfile(Stewarded.class)
class KeptRollUpsTest {

    private static final List<String> COUNTRIES = List.of("US", "DE", "GB", "VN", "TH", "AE");
    private static final List<String> SECTORS =
            List.of("85", "8507", "850760", "8541", "87", "870380", "61", "62", "9503", "01");
    private static final Map<String, String> SECTIONS =
            Map.of("85", "HS_XVI", "87", "HS_XVII", "61", "HS_XI", "62", "HS_XI", "95", "HS_XX", "01", "HS_I");
    private static final Map<String, Set<String>> GROUPS =
            Map.of("ASEAN", Set.of("VN", "TH"), "MIDEAST", Set.of("AE"), "GCC", Set.of("AE"));

    private record Row(String area, String flow, String market, String sector, LocalDate month, long value) {

        String line() {
            return "%s,%s,%s,%s,_T,VALUE,%2$s,%d,,,EXACT,CNY,A,extract\n"
                    .replace("%2$s", month.toString().substring(0, 7))
                    .formatted(area, flow, market, sector, value);
        }
    }

    private record Place(String area, String flow, String market, String sector, LocalDate start, int months) {

        Place during(LocalDate from, int length) {
            return new Place(area, flow, market, sector, from, length);
        }

        Place of(String other) {
            return new Place(area, other, market, sector, start, months);
        }
    }

    private static final LocalDate JANUARY = LocalDate.of(2020, 1, 1);

    @Inject
    EntityManager em;

    @Inject
    Derivations derivations;

    @AfterEach
    void retractEverything() {
        Steward.retractAll();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void areWhatFollowsFromTheRowsAfterEveryImportAndRetraction(long seed) {
        var random = new Random(seed);
        post("sources", SOURCES + "extract,Customs extract,Customs,2021-01-18,DAY,OFFICIAL,true\n");
        var standing = new ArrayList<Row>();
        var releases = new HashMap<String, List<Row>>();
        for (var rows : parts(random)) {
            releases.put(post("observations", rows.stream().map(Row::line).collect(joining("", FIGURES, ""))), rows);
            standing.addAll(rows);
            check(standing);
        }
        var first = releases.keySet().iterator().next();
        Steward.retract(first);
        standing.removeAll(releases.get(first));
        check(standing);

        var kept = kept();
        QuarkusTransaction.requiringNew().run(() -> em.createNativeQuery("delete from observation where derived")
                .executeUpdate());
        Steward.ask("mutation { recheck { version } }");
        assertEquals(kept, kept());
    }

    /** Rows of some tables, in three files. */
    private static List<List<Row>> parts(Random random) {
        var parts = List.<List<Row>>of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var area : List.of("CN-GZ", "CN-HA")) {
            for (var flow : List.of("EXPORT", "IMPORT")) {
                for (int month = 1; month <= 4; month++) {
                    for (var market : COUNTRIES) {
                        for (var sector : SECTORS) {
                            if (random.nextInt(5) == 0) {
                                parts.get(random.nextInt(3))
                                        .add(new Row(
                                                area,
                                                flow,
                                                market,
                                                sector,
                                                LocalDate.of(2020, month, 1),
                                                1 + random.nextInt(1000)));
                            }
                        }
                    }
                }
            }
        }
        return parts;
    }

    private void check(List<Row> rows) {
        var expected = expected(rows);
        assertFalse(expected.isEmpty());
        assertEquals(lines(expected), lines(answers(expected.keySet())));
        var kept = kept();
        kept.keySet().removeIf(place -> !expected.containsKey(place) && !isCertain(place, rows));
        kept.keySet().removeIf(place -> !isCalculated(place.market));
        expected.keySet().removeIf(place -> !isKept(place));
        assertEquals(lines(expected), lines(kept));
    }

    /**
     * Whether a roll-up is stored: of a month, and of the world, the total of a country, or of a group without single
     * HS codes.
     */
    private static boolean isKept(Place place) {
        var isDetail = COUNTRIES.contains(place.market) && !place.sector.equals("_T")
                || GROUPS.containsKey(place.market) && isHs(place.sector);
        return !isDetail && !place.flow.equals("TRADE") && place.months == 1;
    }

    /** The service's answer, whether stored or not. */
    private Map<Place, Long> answers(Set<Place> places) {
        var queries = places.stream().collect(toMap(KeptRollUpsTest::query, place -> place));
        var answers = new HashMap<Place, Long>();
        derivations
                .figures(queries.keySet())
                .forEach((query, figure) ->
                        answers.put(queries.get(query), figure.value().value().longValueExact()));
        return answers;
    }

    private static FigureQuery query(Place place) {
        var key = new SeriesKey(
                place.area, Flow.valueOf(place.flow), place.market, place.sector, Brand.TOTAL, Measure.VALUE, Unit.CNY);
        return new FigureQuery(key, new Period(place.start, place.months), null);
    }

    private static boolean isHs(String sector) {
        return Character.isDigit(sector.charAt(0));
    }

    private static boolean isCalculated(String market) {
        return market.equals("W") || COUNTRIES.contains(market) || GROUPS.containsKey(market);
    }

    private static String lines(Map<Place, Long> figures) {
        return figures.entrySet().stream().map(Object::toString).sorted().collect(joining("\n"));
    }

    /** All roll-ups except of named sectors, which may be hidden in others; -1 for one without a point. */
    private Map<Place, Long> kept() {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = QuarkusTransaction.requiringNew().call(() -> em.createNativeQuery(
                        "select area, flow, market, sector, period_start, period_months, figure"
                                + " from observation where derived and source = 'extract'")
                .getResultList());
        var kept = new HashMap<Place, Long>();
        for (var row : rows) {
            var start = row[4] instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) row[4];
            var place =
                    new Place("" + row[0], "" + row[1], "" + row[2], "" + row[3], start, ((Number) row[5]).intValue());
            @Nullable BigDecimal figure = (BigDecimal) row[6];
            if (place.sector.equals("_T") || place.sector.startsWith("HS") || isHs(place.sector)) {
                kept.put(place, figure == null ? -1 : figure.longValueExact());
            }
        }
        return kept;
    }

    /** The value of every margin that is exactly known and above zero. */
    private static Map<Place, Long> expected(List<Row> rows) {
        var months = new HashMap<Place, Long>();
        rows.stream()
                .collect(groupingBy(row -> new Place(row.area, row.flow, "", "", row.month, 1)))
                .forEach((table, of) -> months.putAll(margins(table, of)));
        addTrade(months, rows);
        var all = new HashMap<>(months);
        var cells =
                months.keySet().stream().map(place -> place.during(JANUARY, 0)).collect(toSet());
        for (var cell : cells) {
            for (int last = 2; last <= 4; last++) {
                var parts = IntStream.rangeClosed(1, last)
                        .mapToObj(month -> cell.during(LocalDate.of(2020, month, 1), 1))
                        .toList();
                if (parts.stream().allMatch(part -> isCertain(part, rows))) {
                    all.put(
                            cell.during(JANUARY, last),
                            parts.stream()
                                    .mapToLong(part -> months.getOrDefault(part, 0L))
                                    .sum());
                }
            }
        }
        all.values().removeIf(value -> value == 0);
        return all;
    }

    private static void addTrade(Map<Place, Long> months, List<Row> rows) {
        for (var place : Set.copyOf(months.keySet())) {
            var trade = place.of("TRADE");
            if (isCertain(trade, rows)) {
                months.put(
                        trade,
                        months.getOrDefault(place.of("EXPORT"), 0L) + months.getOrDefault(place.of("IMPORT"), 0L));
            }
        }
    }

    private static Map<Place, Long> margins(Place table, List<Row> rows) {
        var margins = new HashMap<Place, Long>();
        var sectors = new java.util.HashSet<>(List.of("_T"));
        sectors.addAll(SECTIONS.values());
        sectors.addAll(SECTORS);
        sectors.addAll(List.of("95", "8703"));
        for (var sector : sectors) {
            put(margins, table, "W", sector, rows, Set.copyOf(COUNTRIES));
            GROUPS.forEach((group, members) -> put(margins, table, group, sector, rows, members));
            COUNTRIES.forEach(country -> put(margins, table, country, sector, rows, Set.of(country)));
        }
        return margins;
    }

    private static void put(
            Map<Place, Long> margins, Place table, String market, String sector, List<Row> rows, Set<String> members) {
        var place = new Place(table.area, table.flow, market, sector, table.start, 1);
        if (isCertain(place, rows)) {
            long sum = members.stream()
                    .mapToLong(member -> within(rows, member, sector).stream()
                            .filter(row -> within(rows, member, sector).stream()
                                    .noneMatch(other -> !other.equals(row) && row.sector.startsWith(other.sector)))
                            .mapToLong(Row::value)
                            .sum())
                    .sum();
            if (sum > 0) {
                margins.put(place, sum);
            }
        }
    }

    private static List<Row> within(List<Row> rows, String market, String sector) {
        return rows.stream()
                .filter(row -> row.market.equals(market) && isWithin(row.sector, sector))
                .toList();
    }

    private static boolean isWithin(String code, String sector) {
        return sector.equals("_T")
                || (sector.startsWith("HS")
                        ? sector.equals(SECTIONS.get(code.substring(0, 2)))
                        : code.startsWith(sector));
    }

    /** Whether all its tables exist and no row in them extends beyond the sector, so that none of it is hidden. */
    private static boolean isCertain(Place place, List<Row> rows) {
        if (place.flow.equals("TRADE")) {
            return isCertain(place.of("EXPORT"), rows) && isCertain(place.of("IMPORT"), rows);
        }
        return IntStream.range(0, place.months)
                .mapToObj(month -> rows.stream()
                        .filter(row -> row.area.equals(place.area)
                                && row.flow.equals(place.flow)
                                && row.month.equals(place.start.plusMonths(month)))
                        .toList())
                .allMatch(table -> !table.isEmpty()
                        && table.stream()
                                .noneMatch(row ->
                                        place.sector.startsWith(row.sector) && !place.sector.equals(row.sector)));
    }
}
