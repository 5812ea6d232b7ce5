package io.waimao.ingestion;

import io.waimao.observations.Brand;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Period;

/** What a figure is about, in the columns that SDMX names. */
record Dimensions(String area, Flow flow, String market, String sector, Brand brand, Measure measure, Period period) {

    static final String[] COLUMNS = {
        "REF_AREA", "FLOW", "COUNTERPART_AREA", "COMMODITY", "BRAND", "MEASURE", "TIME_PERIOD"
    };

    static Dimensions read(Row row, KnownCodes known) {
        return new Dimensions(
                row.code("REF_AREA", known.areas()),
                row.oneOf("FLOW", Flow.values()),
                row.code("COUNTERPART_AREA", known.markets()),
                row.code("COMMODITY", known.sectors()),
                row.oneOf("BRAND", Brand.values(), Brand::code),
                row.oneOf("MEASURE", Measure.values()),
                row.period("TIME_PERIOD"));
    }
}
