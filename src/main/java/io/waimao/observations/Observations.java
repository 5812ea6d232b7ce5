package io.waimao.observations;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.waimao.catalogue.Catalogue;
import io.waimao.query.Listing;
import io.waimao.query.Page;
import io.waimao.query.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;

/**
 * The door to the figures. Whatever the number of questions of one call, it costs the same few statements. Each names the
 * areas that it is about, even where the series say it all: a database that is distributed by area then asks only the
 * machines that hold them.
 */
@ApplicationScoped
@Transactional
public class Observations {

    private static final Listing<ObservationEntity, Observation> OBSERVATIONS = new Listing<>(
            ObservationEntity.class,
            Observation.class,
            List.of(
                    "area",
                    "flow",
                    "market",
                    "sector",
                    "brand",
                    "measure",
                    "unit",
                    "periodStart",
                    "periodMonths",
                    "figure",
                    "lower",
                    "upper",
                    "qualifier",
                    "published",
                    "status",
                    "confidence",
                    "source",
                    "comment",
                    "knownFrom",
                    "knownUntil",
                    "derived"),
            "id");

    /** The index that has the figures of one series beside each other, and those of all series with one beginning. */
    private static final String BY_SERIES = "observation_by_series";

    /** Rows that the database hands over at a time where many are read one after the other. */
    private static final int FETCHED = 1000;

    /** Series that one statement names at most. */
    private static final int SERIES = 5000;

    private final EntityManager em;
    private final ObservationRepository repository;
    private final Catalogue catalogue;
    private final Coverage coverage;

    Observations(EntityManager em, ObservationRepository repository, Catalogue catalogue, Coverage coverage) {
        this.em = em;
        this.repository = repository;
        this.catalogue = catalogue;
        this.coverage = coverage;
    }

    /** The figures asked for; a question without one has no entry. */
    public Map<FigureQuery, Observation> figures(Set<FigureQuery> queries) {
        var dated = queries.stream().filter(query -> query.period() != null).collect(toSet());
        var latest = queries.stream().filter(query -> query.period() == null).collect(toSet());
        var found = new LinkedHashMap<FigureQuery, Observation>();
        var figures = bySeries(ofPeriods(
                dated.stream().map(FigureQuery::key).toList(),
                dated.stream().map(query -> requireNonNull(query.period())).toList()));
        for (var query : dated) {
            known(figures, query.key(), query.asOf()).stream()
                    .filter(figure -> figure.period().equals(query.period()))
                    .findFirst()
                    .ifPresent(figure -> found.put(query, figure));
        }
        var series = bySeries(ofSeries(latest.stream().map(FigureQuery::key).toList()));
        for (var query : latest) {
            known(series, query.key(), query.asOf()).stream()
                    .max(Comparator.comparing(Observation::period))
                    .ifPresent(figure -> found.put(query, figure));
        }
        return found;
    }

    /** The series asked for, each in the order of time. */
    public Map<SeriesQuery, List<Observation>> series(Set<SeriesQuery> queries) {
        var series = bySeries(ofSeries(queries.stream().map(SeriesQuery::key).toList()));
        var found = new LinkedHashMap<SeriesQuery, List<Observation>>();
        for (var query : queries) {
            found.put(
                    query,
                    known(series, query.key(), query.asOf()).stream()
                            .filter(query::asksFor)
                            .sorted(Comparator.comparing(Observation::period))
                            .toList());
        }
        return found;
    }

    /** What is known of the series in the periods; of a figure that several sources have, the one that counts. */
    public List<Observation> at(Collection<SeriesKey> keys, Collection<Period> periods, @Nullable LocalDate asOf) {
        return Precedence.oneEach(current(ofPeriods(keys, periods), asOf));
    }

    public Page<Observation> list(
            ObservationFilter filter, List<ObservationOrder> orderBy, @Nullable LocalDate asOf, PageRequest page) {
        return OBSERVATIONS.page(em, rows(filter, asOf), ObservationOrder.keys(orderBy), page);
    }

    /** All that was ever published, replaced figures included, in the order of its import. */
    public Page<Observation> listAll(ObservationFilter filter, PageRequest page) {
        return OBSERVATIONS.page(em, conditions(filter), List.of(), page);
    }

    public int count(ObservationFilter filter, @Nullable LocalDate asOf) {
        return OBSERVATIONS.count(em, rows(filter, asOf));
    }

    /** What is known of a slice on the day; null for now. */
    public List<Observation> slice(Slice slice, @Nullable LocalDate asOf) {
        return Precedence.oneEach(slice.halves()
                .flatMap(half -> OBSERVATIONS
                        .all(em, (row, cb) -> {
                            var all = conditions(half, row, cb);
                            all.add(known(row, cb, asOf));
                            return all;
                        })
                        .stream())
                .toList());
    }

    /**
     * What sources published of tables of markets and sectors.
     *
     * @param markets null for all
     * @param within the beginnings of the codes of the sectors wanted
     * @param sectors codes wanted besides
     */
    public List<Observation> ofTables(
            Set<String> areas,
            Set<Flow> flows,
            Set<Period> periods,
            Set<String> sources,
            @Nullable Set<String> markets,
            Set<String> within,
            Set<String> sectors) {
        return new Slice(areas, flows, markets, null, null, null, null)
                .during(periods)
                .halves()
                .flatMap(half -> OBSERVATIONS
                        .all(em, (row, cb) -> {
                            var all = conditions(half, row, cb);
                            all.add(cb.isFalse(row.get("derived")));
                            Listing.in(all, row, "source", sources);
                            var wanted = new ArrayList<Predicate>();
                            Listing.in(wanted, row, "sector", sectors);
                            within.forEach(code -> wanted.add(cb.like(row.get("sector"), code + "%")));
                            all.add(cb.or(wanted));
                            return all;
                        })
                        .stream())
                .toList();
    }

    /**
     * The figures of some sources alone, published or derived. The database finds them by their series: with the source in
     * the question, H2 would go through a whole index.
     *
     * @param periods null for all
     */
    public List<Observation> ofSources(
            Collection<String> sources,
            Collection<SeriesKey> keys,
            @Nullable Collection<Period> periods,
            @Nullable LocalDate asOf) {
        return Precedence.oneEach(OBSERVATIONS
                .all(em, (row, cb) -> {
                    var all = new ArrayList<Predicate>();
                    Listing.in(
                            all, row, "area", keys.stream().map(SeriesKey::area).collect(toSet()));
                    Listing.in(
                            all,
                            row,
                            "series",
                            keys.stream().map(SeriesKey::code).collect(toSet()));
                    if (periods != null) {
                        Listing.in(
                                all,
                                row,
                                "periodStart",
                                periods.stream().map(Period::start).collect(toSet()));
                        Listing.in(
                                all,
                                row,
                                "periodMonths",
                                periods.stream().map(Period::months).collect(toSet()));
                    }
                    if (asOf != null) {
                        all.add(cb.lessThanOrEqualTo(row.get("knownFrom"), asOf));
                    }
                    return all;
                })
                .stream()
                .filter(figure -> sources.contains(figure.sourceCode()))
                .toList());
    }

    /** All that was ever published of a slice, replaced figures included, and what was derived from it. */
    public List<Observation> history(Slice slice) {
        return slice.halves()
                .flatMap(half -> OBSERVATIONS.all(em, (row, cb) -> conditions(half, row, cb)).stream())
                .toList();
    }

    /** As {@link #history(Slice)}, of the periods that end between the days: one index has them beside each other. */
    public List<Observation> history(String area, boolean detail, Flow flow, LocalDate firstEnd, LocalDate lastEnd) {
        return repository
                .find(
                        "area = ?1 and detail = ?2 and flow = ?3 and periodEnd between ?4 and ?5",
                        area,
                        detail,
                        flow,
                        firstEnd,
                        lastEnd)
                .project(Observation.class)
                .list();
    }

    /**
     * All that was ever published of one market and sector of an area, a country and an HS code among them. For H2 the area is
     * a range of one: else it would read all rows of the area instead of the series.
     */
    public List<Observation> history(String area, Flow flow, String market, String sector) {
        var prefix = String.join(".", area, flow.name(), market, sector);
        return OBSERVATIONS.all(
                em,
                (row, cb) -> List.of(
                        cb.greaterThanOrEqualTo(row.get("area"), area),
                        cb.lessThanOrEqualTo(row.get("area"), area),
                        cb.greaterThanOrEqualTo(row.get("series"), prefix + "."),
                        cb.lessThan(row.get("series"), prefix + "/")),
                BY_SERIES);
    }

    /**
     * Hands over the current figures of an area series by series, without holding those of others.
     *
     * @param details whether those about countries and HS codes are wanted, too
     */
    public void eachSeries(String area, boolean details, Consumer<List<Observation>> taker) {
        var series = new ArrayList<Observation>();
        try (var rows = repository
                .find(
                        "area = ?1 and detail in ?2 and knownUntil is null and not derived order by series",
                        area,
                        details ? List.of(false, true) : List.of(false))
                .withHint(HibernateHints.HINT_FETCH_SIZE, FETCHED)
                .project(Observation.class)
                .stream()) {
            rows.forEach(figure -> {
                if (!series.isEmpty() && !series.get(0).key().equals(figure.key())) {
                    taker.accept(List.copyOf(series));
                    series.clear();
                }
                series.add(figure);
            });
        }
        if (!series.isEmpty()) {
            taker.accept(List.copyOf(series));
        }
    }

    /** Observations by their public codes. */
    public Map<String, Observation> byCode(Collection<String> codes) {
        var parsed = codes.stream()
                .flatMap(code -> ObservationCode.parse(code).stream())
                .toList();
        var found = new LinkedHashMap<String, Observation>();
        if (!parsed.isEmpty()) {
            repository
                    .find(
                            "area in ?1 and series in ?2",
                            parsed.stream().map(ObservationCode::area).collect(toSet()),
                            parsed.stream().map(ObservationCode::series).collect(toSet()))
                    .project(Observation.class)
                    .stream()
                    .filter(figure -> codes.contains(figure.getCode()))
                    .forEach(figure -> found.put(figure.getCode(), figure));
        }
        return found;
    }

    /** The provinces, and the nation, that have figures. */
    public Set<String> areas() {
        return coverage.areas();
    }

    /** How many provinces, the nation left out, have figures. */
    public int areaCount() {
        return coverage.provinces();
    }

    /** What there is of each province and the nation. */
    public List<AreaCoverage> coverage() {
        return coverage.byArea();
    }

    /** How many figures about countries and HS codes there are of each area that has any. */
    public Map<String, Integer> detailCounts() {
        return coverage.details();
    }

    /** The period that starts first; of several the shortest. */
    public Optional<Period> earliest() {
        return coverage.earliest();
    }

    /** The period that ends last; of several the longest. */
    public Optional<Period> latest() {
        return coverage.latest();
    }

    private List<Observation> ofPeriods(Collection<SeriesKey> keys, Collection<Period> periods) {
        var starts = periods.stream().map(Period::start).collect(toSet());
        var months = periods.stream().map(Period::months).collect(toSet());
        return inParts(keys, (areas, series) -> repository
                .find(
                        "area in ?1 and series in ?2 and periodStart in ?3 and periodMonths in ?4",
                        areas,
                        series,
                        starts,
                        months)
                .project(Observation.class)
                .list());
    }

    private List<Observation> ofSeries(Collection<SeriesKey> keys) {
        return inParts(keys, (areas, series) -> repository
                .find("area in ?1 and series in ?2", areas, series)
                .project(Observation.class)
                .list());
    }

    /** Asks with as many series at a time as any database takes. */
    private static List<Observation> inParts(
            Collection<SeriesKey> keys, BiFunction<Set<String>, Set<String>, List<Observation>> question) {
        var all = List.copyOf(Set.copyOf(keys));
        var found = new ArrayList<Observation>();
        for (int from = 0; from < all.size(); from += SERIES) {
            var part = all.subList(from, Math.min(from + SERIES, all.size()));
            found.addAll(question.apply(
                    part.stream().map(SeriesKey::area).collect(toSet()),
                    part.stream().map(SeriesKey::code).collect(toSet())));
        }
        return found;
    }

    private static Map<SeriesKey, List<Observation>> bySeries(List<Observation> observations) {
        return observations.stream().collect(groupingBy(Observation::key));
    }

    private static List<Observation> known(
            Map<SeriesKey, List<Observation>> series, SeriesKey key, @Nullable LocalDate asOf) {
        return Precedence.oneEach(current(series.getOrDefault(key, List.of()), asOf));
    }

    private static List<Observation> current(List<Observation> figures, @Nullable LocalDate asOf) {
        return figures.stream()
                .filter(figure -> asOf == null ? figure.knownUntil() == null : figure.knownOn(asOf))
                .toList();
    }

    private static Predicate known(Root<ObservationEntity> row, CriteriaBuilder cb, @Nullable LocalDate asOf) {
        var current = row.get("knownUntil").isNull();
        return asOf == null
                ? current
                : cb.and(
                        cb.lessThanOrEqualTo(row.get("knownFrom"), asOf),
                        cb.or(current, cb.greaterThan(row.get("knownUntil"), asOf)));
    }

    private static List<Predicate> conditions(Slice slice, Root<ObservationEntity> row, CriteriaBuilder cb) {
        var all = new ArrayList<Predicate>();
        all.add(ofAreas(slice.areas(), row, cb));
        all.add(cb.equal(row.get("detail"), slice.detail()));
        Listing.in(all, row, "flow", slice.flows());
        if (slice.periods() != null) {
            periods(all, row, cb, slice.periods());
        }
        Listing.in(all, row, "market", slice.markets());
        Listing.in(all, row, "sector", slice.sectors());
        Listing.in(all, row, "brand", slice.brands());
        between(all, row, cb, slice.from(), slice.to());
        return all;
    }

    /** For H2 the periods are a range, too: of several ranges none would come from the index. */
    private static void periods(
            List<Predicate> all, Root<ObservationEntity> row, CriteriaBuilder cb, Collection<Period> periods) {
        var ends = new TreeSet<>(periods.stream().map(Period::getEnd).toList());
        all.add(cb.between(row.get("periodEnd"), ends.first(), ends.last()));
        Listing.in(all, row, "periodEnd", ends);
        Listing.in(
                all, row, "periodMonths", periods.stream().map(Period::months).collect(toSet()));
    }

    private static Predicate ofAreas(Collection<String> areas, Root<ObservationEntity> row, CriteriaBuilder cb) {
        return areas.size() == 1
                ? cb.equal(row.get("area"), areas.iterator().next())
                : row.join("ofArea").get("code").in(areas);
    }

    private static void between(
            List<Predicate> all,
            Root<ObservationEntity> row,
            CriteriaBuilder cb,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        if (from != null) {
            all.add(cb.greaterThanOrEqualTo(row.get("periodStart"), from));
        }
        if (to != null) {
            all.add(cb.lessThanOrEqualTo(row.get("periodEnd"), to));
        }
    }

    private static Listing.Filter<ObservationEntity> rows(ObservationFilter filter, @Nullable LocalDate asOf) {
        var conditions = conditions(filter);
        return (row, cb) -> {
            var all = conditions.on(row, cb);
            all.add(known(row, cb, asOf));
            return all;
        };
    }

    private static Listing.Filter<ObservationEntity> conditions(ObservationFilter filter) {
        var periods = filter.periods() == null
                ? null
                : filter.periods().stream().map(Period::parse).toList();
        var from = filter.from() == null ? null : Period.parse(filter.from()).start();
        var to = filter.to() == null ? null : Period.parse(filter.to()).getEnd();
        return (row, cb) -> {
            var all = new ArrayList<Predicate>();
            all.add(cb.isFalse(row.get("derived")));
            Listing.in(all, row, "area", filter.provinces());
            Listing.in(all, row, "flow", filter.flows());
            Listing.in(all, row, "market", filter.markets());
            Listing.in(all, row, "sector", filter.sectors());
            Listing.in(all, row, "brand", filter.brands());
            Listing.in(all, row, "measure", filter.measures());
            Listing.in(all, row, "unit", filter.units());
            Listing.in(all, row, "status", filter.statuses());
            Listing.in(all, row, "confidence", filter.confidences());
            Listing.in(all, row, "source", filter.sources());
            if (periods != null) {
                all.add(cb.or(periods.stream()
                        .map(period -> cb.and(
                                cb.equal(row.get("periodStart"), period.start()),
                                cb.equal(row.get("periodMonths"), period.months())))
                        .toList()));
            }
            between(all, row, cb, from, to);
            return all;
        };
    }
}
