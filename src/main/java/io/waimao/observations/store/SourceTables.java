package io.waimao.observations.store;

import static io.waimao.paging.Condition.atMost;
import static io.waimao.paging.Condition.in;
import static io.waimao.paging.Condition.isNot;
import static io.waimao.paging.Condition.startsWith;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.waimao.catalogue.Catalogue;
import io.waimao.observations.CurrentPublication;
import io.waimao.observations.Flow;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.Slice;
import io.waimao.observations.TablePart;
import io.waimao.observations.TableScope;
import io.waimao.observations.rows.Indexes;
import io.waimao.observations.rows.TablePartRows;
import io.waimao.paging.Condition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The tables of markets and sectors of single sources, separately from other sources. */
@ApplicationScoped
@Transactional
public class SourceTables {

    /** The largest number of parts in a statement. */
    private static final int PARTS = 20_000;

    private final EntityManager em;
    private final AreaCondition ofAreas;
    private final Catalogue catalogue;

    SourceTables(EntityManager em, AreaCondition ofAreas, Catalogue catalogue) {
        this.em = em;
        this.catalogue = catalogue;
        this.ofAreas = ofAreas;
    }

    /**
     * Figures of tables of markets and sectors, as sources published them.
     *
     * @param markets null for all
     * @param within prefixes of the requested sectors' codes
     * @param sectors further requested sector codes
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
                        .all(
                                em,
                                Condition.of(
                                        ObservationRows.of(half, ofAreas),
                                        isNot("derived"),
                                        in("source", sources),
                                        ofSectors(within, sectors)))
                        .stream())
                .toList();
    }

    private static Condition<ObservationEntity> ofSectors(Set<String> within, Set<String> sectors) {
        var wanted = new ArrayList<Condition<ObservationEntity>>();
        wanted.add(in("sector", sectors));
        within.forEach(code -> wanted.add(startsWith("sector", code)));
        return Condition.any(wanted);
    }

    /** The rows of parts of complete tables, as sources published them; none for parts without rows. */
    public Map<TablePart, List<Observation>> published(Collection<TablePart> parts) {
        if (!ofAreas.readsByRanges()) {
            return together(parts);
        }
        var countries = catalogue.countryCodes();
        var rows = new TablePartRows(em);
        var found = new HashMap<TablePart, List<Observation>>();
        inParts(parts, part -> countries.contains(part.market()), some -> found.putAll(rows.ofCountries(some)));
        inParts(parts, part -> !countries.contains(part.market()), some -> found.putAll(rows.ofWholes(some)));
        return found;
    }

    /** Reads all sectors and periods of any part for all of them. */
    private Map<TablePart, List<Observation>> together(Collection<TablePart> parts) {
        var markets = parts.stream().map(TablePart::market).collect(toSet());
        var rows = published(
                        parts.stream().map(part -> part.scope().family().area()).collect(toSet()),
                        parts.stream().map(part -> part.scope().family().flow()).collect(toSet()),
                        parts.stream().map(part -> part.scope().period()).collect(toSet()),
                        parts.stream().map(TablePart::source).collect(toSet()),
                        markets.contains(TablePart.ALL_MARKETS) ? null : markets,
                        parts.stream()
                                .filter(TablePart::within)
                                .map(TablePart::sector)
                                .collect(toSet()),
                        parts.stream()
                                .filter(part -> !part.within())
                                .map(TablePart::sector)
                                .collect(toSet()))
                .stream()
                .collect(groupingBy(TableScope::of));
        return parts.stream()
                .collect(toMap(
                        part -> part,
                        part -> rows.getOrDefault(part.scope(), List.of()).stream()
                                .filter(part::holds)
                                .toList(),
                        (one, same) -> one));
    }

    /** Splits the parts into batches that every database accepts. */
    private static void inParts(
            Collection<TablePart> parts, Predicate<TablePart> wanted, Consumer<List<TablePart>> reading) {
        var all = parts.stream().filter(wanted).toList();
        for (int from = 0; from < all.size(); from += PARTS) {
            reading.accept(all.subList(from, Math.min(from + PARTS, all.size())));
        }
    }

    /**
     * The figures of some sources only, published or derived. Queried by series and filtered by source afterwards: with
     * the source as a condition, H2 would scan a whole index.
     *
     * @param periods null for all
     */
    public List<Observation> all(
            Collection<String> sources,
            Collection<SeriesKey> keys,
            @Nullable Collection<Period> periods,
            @Nullable LocalDate asOf) {
        var rows = ObservationRows.ofSeries(keys).and(atMost("knownFrom", asOf));
        return CurrentPublication.oneEach(ObservationRows.LISTING
                .all(em, periods == null ? rows : rows.and(ObservationRows.ofPeriods(periods)), Indexes.BY_SERIES)
                .stream()
                .filter(figure -> sources.contains(figure.sourceCode()))
                .toList());
    }
}
