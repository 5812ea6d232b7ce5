package io.waimao.claims.slips;

import io.waimao.observations.FigureKey;
import io.waimao.observations.SeriesKey;
import java.util.List;

/** The parts and wholes of a series. */
interface RelatedSeries {

    List<SeriesKey> parts(FigureKey of);

    List<SeriesKey> wholes(FigureKey of);
}
