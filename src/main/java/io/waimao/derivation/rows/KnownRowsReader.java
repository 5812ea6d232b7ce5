package io.waimao.derivation.rows;

import static java.util.stream.Collectors.toSet;

import io.waimao.derivation.hierarchy.SectorTree;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.TableScope;
import io.waimao.observations.store.Observations;
import io.waimao.observations.store.SourceTables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads rows from the database, in one statement for each kind of lookup. */
public final class KnownRowsReader {

    private final Observations observations;
    private final SourceTables tables;

    public KnownRowsReader(Observations observations, SourceTables tables) {
        this.observations = observations;
        this.tables = tables;
    }

    /** The rows of the series in the periods; may include others. */
    List<Observation> at(Collection<SeriesKey> keys, Collection<Period> periods) {
        return observations.rows(keys, periods);
    }

    /** The rows of the series in periods that begin in the years. */
    List<Observation> between(Collection<SeriesKey> keys, Years years) {
        return observations.rows(keys, years.firstDay(), years.lastDay());
    }

    /** The rows of parts of tables. */
    Map<KnownRows.TablePart, List<Observation>> parts(Set<KnownRows.TablePart> wanted) {
        var markets = wanted.stream().map(KnownRows.TablePart::market).collect(toSet());
        var rows = tables.published(
                wanted.stream().map(part -> part.scope().family().area()).collect(toSet()),
                wanted.stream().map(part -> part.scope().family().flow()).collect(toSet()),
                wanted.stream().map(part -> part.scope().period()).collect(toSet()),
                wanted.stream().map(KnownRows.TablePart::source).collect(toSet()),
                markets.contains(KnownRows.TablePart.ALL_MARKETS) ? null : markets,
                wanted.stream()
                        .map(KnownRows.TablePart::sector)
                        .filter(KnownRowsReader::isPrefix)
                        .collect(toSet()),
                wanted.stream()
                        .map(KnownRows.TablePart::sector)
                        .filter(sector -> !isPrefix(sector))
                        .collect(toSet()));
        var byTable = new HashMap<Object, List<Observation>>();
        rows.forEach(row ->
                byTable.computeIfAbsent(tableOf(row), key -> new ArrayList<>()).add(row));
        var found = new HashMap<KnownRows.TablePart, List<Observation>>();
        for (var part : wanted) {
            found.put(
                    part,
                    byTable.getOrDefault(new TableOf(part.scope(), part.source()), List.of()).stream()
                            .filter(row -> isIn(part, row))
                            .toList());
        }
        return found;
    }

    private static boolean isIn(KnownRows.TablePart part, Observation row) {
        return (part.market().equals(KnownRows.TablePart.ALL_MARKETS)
                        || part.market().equals(row.key().market()))
                && (isPrefix(part.sector())
                        ? row.key().sector().startsWith(part.sector())
                        : row.key().sector().equals(part.sector()));
    }

    /** An HS code includes all codes below it; no code means all codes. */
    private static boolean isPrefix(String sector) {
        return sector.isEmpty() || SectorTree.isHs(sector);
    }

    private record TableOf(TableScope scope, String source) {}

    private static TableOf tableOf(Observation row) {
        return new TableOf(TableScope.of(row), row.sourceCode());
    }
}
