package io.waimao.ingestion;

import io.waimao.observations.Observation;

/** A kind of file with figures. */
interface FigureReader extends RowReader<Observation> {

    /** The column that has the period. */
    String periodColumn();
}
