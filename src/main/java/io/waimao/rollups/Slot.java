package io.waimao.rollups;

import io.waimao.observations.Brand;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.Unit;

/** What a table of markets and sectors is about, within a province and a source. */
record Slot(Flow flow, Brand brand, Measure measure, Unit unit, Period period) {

    static Slot of(Observation figure) {
        var key = figure.key();
        return new Slot(key.flow(), key.brand(), key.measure(), key.unit(), figure.period());
    }

    Slot with(Flow other) {
        return new Slot(other, brand, measure, unit, period);
    }

    Slot with(Period other) {
        return new Slot(flow, brand, measure, unit, other);
    }

    SeriesKey key(String area, Cell cell) {
        return new SeriesKey(area, flow, cell.market(), cell.sector(), brand, measure, unit);
    }
}
