package io.waimao.ingestion.formats;

import io.waimao.ingestion.csv.Columns;
import io.waimao.ingestion.csv.ItemFormat;
import io.waimao.ingestion.csv.Row;
import io.waimao.observations.Observation;

/**
 * SDMX-CSV 2.0 (SDMX technical specifications, section 5): the components of the shipped files after three columns for
 * the structure and action. Only the actions information and append are supported; to delete figures, retract their
 * release.
 */
public record SdmxCsvFile(ObservationsFile figures) implements FigureFormat, ItemFormat<Observation> {

    public static final String[] COLUMNS = {"STRUCTURE", "STRUCTURE_ID", "ACTION"};

    @Override
    public String periodColumn() {
        return figures.periodColumn();
    }

    @Override
    public Columns columns() {
        return figures.columns().and(COLUMNS);
    }

    @Override
    public Observation read(Row row) {
        row.oneOf("STRUCTURE", new String[] {"dataflow", "datastructure", "dataprovision"}, kind -> kind);
        row.text("STRUCTURE_ID", 200);
        row.oneOf("ACTION", new String[] {"I", "A"}, action -> action);
        return figures.read(row);
    }
}
