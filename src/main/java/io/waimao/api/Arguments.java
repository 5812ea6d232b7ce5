package io.waimao.api;

/** The descriptions of arguments that many fields share. */
final class Arguments {

    static final String FIRST =
            "Rows at most, from the beginning or after the cursor: 0 to 100 (unless configured otherwise); 20 when nothing is said.";
    static final String AFTER = "The cursor after which the page starts.";
    static final String LAST =
            "Rows at most, from the end or before the cursor: 0 to 100 (unless configured otherwise).";
    static final String BEFORE = "The cursor before which the page ends.";
    static final String ORDER_BY = "The order, its most important key first; a unique key ends every order.";
    static final String FLOW = "The flow (SDMX FLOW).";
    static final String MEASURE = "The measure (SDMX MEASURE).";
    static final String PROVINCE = "The code of the province, such as CN-ZJ; CN is the nation.";
    static final String MARKET = "The code of the market; W, the world, when nothing is said.";
    static final String SECTOR = "The code of the sector; _T, all goods, when nothing is said.";
    static final String BRAND = "The brand type; all together when nothing is said.";
    static final String ENTERPRISE = "The type of the trading firms; all together when nothing is said.";
    static final String REGIME = "The customs regime (trade mode); all together when nothing is said.";
    static final String PERIOD =
            "The period: a year (2024), half-year (2024-S1), quarter (2024-Q1), month (2024-01) or "
                    + "range of months (2025-01-01/P9M); the latest with a figure when nothing is said.";
    static final String UNIT =
            "The unit; when nothing is said CNY for values of goods, USD for values of investment, else "
                    + "the only unit of the measure.";
    static final String AS_OF =
            "Answer with what had been published by this day; all that is known when nothing is said.";
    static final String FROM = "No period that starts before this one.";
    static final String TO = "No period that ends after this one.";
    static final String LATEST_OF =
            "Without a period: the length of the period, of which the latest with a figure is taken. Default: any.";
    static final String FREQUENCY = "Only periods of this length.";
    static final String LANGUAGE = "The language; English when nothing is said.";

    private Arguments() {}
}
