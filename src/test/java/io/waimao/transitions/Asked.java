package io.waimao.transitions;

import io.waimao.observations.CustomsRegime;
import io.waimao.observations.Enterprise;
import io.waimao.transitions.inputs.IndicatorArguments;

/** Arguments of indicators, for tests. */
final class Asked {

    private Asked() {}

    static IndicatorArguments market(String code) {
        return IndicatorArguments.NONE.withMarket(code);
    }

    static IndicatorArguments sector(String code) {
        return IndicatorArguments.NONE.withSector(code);
    }

    static IndicatorArguments among(String code) {
        return IndicatorArguments.NONE.withAmong(code);
    }

    static IndicatorArguments comparator(String code) {
        return IndicatorArguments.NONE.withComparator(code);
    }

    static IndicatorArguments enterprise(Enterprise type) {
        return new IndicatorArguments(null, null, type, null, null, null, false);
    }

    static IndicatorArguments regime(CustomsRegime regime) {
        return new IndicatorArguments(null, null, null, regime, null, null, false);
    }
}
