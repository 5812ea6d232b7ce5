package io.waimao.ingestion.formats.customs;

import io.waimao.observations.Brand;
import io.waimao.observations.CustomsRegime;
import io.waimao.observations.Enterprise;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.Unit;

/**
 * What a row of a query download is about.
 *
 * @param detail all codes of the row: two rows with the same ones say the same thing twice
 */
record CustomsSubject(
        String area,
        String market,
        String sector,
        CustomsRegime regime,
        Enterprise enterprise,
        Period period,
        String detail) {

    SeriesKey key(Flow flow, Measure measure, Unit unit) {
        return new SeriesKey(area, flow, market, sector, Brand.TOTAL, enterprise, regime, measure, unit);
    }
}
