package io.waimao.api;

/** Descriptions of arguments that many fields share. */
final class Arguments {

    static final String FIRST =
            "Maximum number of items, from the start or after the cursor: 0 to 100 (configurable). Default: 20.";
    static final String AFTER = "Cursor after which the page starts.";
    static final String LAST = "Maximum number of items, from the end or before the cursor: 0 to 100 (configurable).";
    static final String BEFORE = "Cursor before which the page ends.";
    static final String ORDER_BY = "Sort keys, most significant first. A unique key is always added last.";
    static final String FLOW = "The flow (SDMX FLOW).";
    static final String MEASURE = "The measure (SDMX MEASURE).";
    static final String PROVINCE = "The code of the province, such as CN-ZJ; CN is the nation.";
    static final String MARKET = "The code of the market. Default: W, the world.";
    static final String SECTOR = "The code of the sector. Default: _T, all goods.";
    static final String BRAND = "The brand type. Default: all together.";
    static final String ENTERPRISE = "The type of the trading firms. Default: all together.";
    static final String REGIME = "The customs regime (trade mode). Default: all together.";
    static final String PERIOD =
            "The period: a year (2024), half-year (2024-S1), quarter (2024-Q1), month (2024-01) or range "
                    + "of months (2025-01-01/P9M). Default: the latest with a figure.";
    static final String UNIT =
            "The unit. Default: CNY for values of goods, USD for values of investment, otherwise the "
                    + "default unit of the measure.";
    static final String AS_OF = "Use only what was published by this day. Default: all that is known.";
    static final String FROM = "Omit periods that start before this one.";
    static final String TO = "Omit periods that end after this one.";
    static final String LATEST_OF =
            "If period is absent, the length of the period; the latest with a figure is used. Default: " + "any.";
    static final String AMONG =
            "Only these markets or sectors: the code of a declared partition, such as CUSTOMS_REGIONS. "
                    + "See partitions.";
    static final String FREQUENCY = "Only periods of this length.";
    static final String LANGUAGE = "The language. Default: English.";

    private Arguments() {}
}
