package io.waimao.ingestion.formats;

import io.waimao.ingestion.csv.RowFormat;
import io.waimao.observations.Observation;

/** A kind of file with figures. */
public interface FigureFormat extends RowFormat<Observation> {

    /** The column of the period. */
    String periodColumn();
}
