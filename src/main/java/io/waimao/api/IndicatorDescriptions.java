package io.waimao.api;

/** Descriptions of the arguments of indicators. */
final class IndicatorDescriptions {

    static final String MARKET =
            "The code of the market whose trade the indicator is about. Default: all markets, unless "
                    + "the indicator names another.";
    static final String SECTOR =
            "The code of the sector whose trade the indicator is about. Default: all goods, unless "
                    + "the indicator names another.";
    static final String ENTERPRISE = "The type of the trading firms. Default: all together.";
    static final String REGIME = "The customs regime (trade mode). Default: all together.";
    static final String AMONG = "The code of the partition by which exports are divided. See partitions. Default: the "
            + "largest partition of markets of which all parts are known, unless the indicator names another.";
    static final String COMPARATOR =
            "What is compared with: the code of a province, CN being the nation; for GROWTH_GAP "
                    + "and PARITY_YEARS also of a sector or market. Default: CN; for GROWTH_GAP and PARITY_YEARS "
                    + "LABOUR_INTENSIVE.";
    static final String PERIOD = "Only this period, by code. Default: the latest with all inputs.";
    static final String CLAIMED =
            "Whether to compute it from claims instead of observations. Indicators whose code starts "
                    + "with CLAIMED_ always are.";

    private IndicatorDescriptions() {}
}
