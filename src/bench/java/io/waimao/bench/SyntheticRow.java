package io.waimao.bench;

import java.time.YearMonth;

/** What a province traded with a country in a product and month, in yuan. */
record SyntheticRow(String area, String flow, String market, String product, YearMonth month, long value) {

    static final String FILE_COLUMNS = "REF_AREA,FLOW,COUNTERPART_AREA,COMMODITY,BRAND,MEASURE,TIME_PERIOD,OBS_VALUE,"
            + "QUALIFIER,UNIT,OBS_STATUS,CONFIDENCE,SOURCE";

    static final String TABLE_COLUMNS =
            "id,period_start,period_months,period_end,known_from,current_from,known_until,detail,series,"
                    + "area,flow,market,sector,brand,measure,unit,figure,lower_bound,upper_bound,qualifier,published,status,confidence,"
                    + "source,remark,derived";

    /** The same of the only tariff line of the product. */
    SyntheticRow ofTariffLine() {
        return new SyntheticRow(area, flow, market, product + "00", month, value);
    }

    /** As a line of a file to be imported. */
    String ofFile() {
        return String.join(
                ",",
                area,
                flow,
                market,
                product,
                "_T",
                "VALUE",
                month + "",
                value + "",
                "EXACT",
                "CNY",
                "A",
                "HIGH",
                SyntheticCustoms.SOURCE);
    }

    /** As the row of the table that the import makes of it. */
    String ofTable(long id) {
        return String.join(
                ",",
                id + "",
                month.atDay(1) + "",
                "1",
                month.atEndOfMonth() + "",
                SyntheticCustoms.PUBLISHED,
                SyntheticCustoms.PUBLISHED,
                "",
                "true",
                String.join(".", area, flow, market, product, "_T", "VALUE", "CNY"),
                area,
                flow,
                market,
                product,
                "TOTAL",
                "VALUE",
                "CNY",
                value + "",
                value + "",
                value + "",
                "EXACT",
                "",
                "NORMAL",
                "HIGH",
                SyntheticCustoms.SOURCE,
                "",
                "false");
    }
}
