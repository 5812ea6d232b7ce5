package io.waimao.ingestion.formats;

import io.waimao.ingestion.csv.RowFormat;
import io.waimao.observations.Observation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A kind of file with figures. */
public interface FigureFormat extends RowFormat<Observation> {

    /** The column of the period. */
    String periodColumn();

    /**
     * Whether rows may differ in what figures do not hold, and are then added up. The comment of a figure is then what
     * its row is about, in full. The sum is left out if one of its figures has no value.
     */
    default boolean addsUp() {
        return false;
    }

    /** What becomes of figures that their source has reported before; after the last row. */
    default Reported reported() {
        return Reported.FAULT;
    }

    /** The Chinese names that the file has for HS codes. */
    default Map<String, String> productNames() {
        return Map.of();
    }

    @Override
    default boolean isForeign(List<String> names) {
        return KnownHeaders.isForeign(names, columns());
    }

    @Override
    default Optional<String> hint(List<String> names) {
        return KnownHeaders.hint(names);
    }
}
