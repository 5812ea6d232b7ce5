package io.waimao.observations;

import static java.util.stream.Collectors.toSet;

import io.waimao.query.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.Predicate;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables of markets and sectors of single sources, beside those of others. */
@ApplicationScoped
@Transactional
public class SourceTables {

    private final EntityManager em;

    SourceTables(EntityManager em) {
        this.em = em;
    }

    /**
     * What sources published of tables of markets and sectors.
     *
     * @param markets null for all
     * @param within the beginnings of the codes of the sectors wanted
     * @param sectors codes wanted besides
     */
    public List<Observation> published(
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
                .flatMap(half -> ObservationRows.LISTING
                        .all(em, (row, cb) -> {
                            var all = ObservationRows.of(half, row, cb);
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
    public List<Observation> all(
            Collection<String> sources,
            Collection<SeriesKey> keys,
            @Nullable Collection<Period> periods,
            @Nullable LocalDate asOf) {
        return Precedence.oneEach(ObservationRows.LISTING
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
}
