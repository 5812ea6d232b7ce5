package io.waimao.derivation.rows;

import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.TablePart;
import io.waimao.observations.store.Observations;
import io.waimao.observations.store.SourceTables;
import java.util.Collection;
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

    /** The rows of parts of tables; none for parts without rows. */
    Map<TablePart, List<Observation>> parts(Set<TablePart> wanted) {
        return tables.published(wanted);
    }
}
