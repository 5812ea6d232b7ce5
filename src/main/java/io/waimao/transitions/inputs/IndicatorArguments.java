package io.waimao.transitions.inputs;

import io.waimao.observations.CustomsRegime;
import io.waimao.observations.Enterprise;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator is about; null for the default of the indicator.
 *
 * @param among the code of a partition
 * @param comparator the code of the province, sector or market compared with
 * @param claimed whether to compute it from claims instead of observations
 */
public record IndicatorArguments(
        @Nullable String market,
        @Nullable String sector,
        @Nullable Enterprise enterprise,
        @Nullable CustomsRegime regime,
        @Nullable String among,
        @Nullable String comparator,
        boolean claimed) {

    public static final IndicatorArguments NONE = new IndicatorArguments(null, null, null, null, null, null, false);

    public IndicatorArguments withMarket(String other) {
        return new IndicatorArguments(other, sector, enterprise, regime, among, comparator, claimed);
    }

    public IndicatorArguments withSector(String other) {
        return new IndicatorArguments(market, other, enterprise, regime, among, comparator, claimed);
    }

    public IndicatorArguments withAmong(String other) {
        return new IndicatorArguments(market, sector, enterprise, regime, other, comparator, claimed);
    }

    public IndicatorArguments withComparator(String other) {
        return new IndicatorArguments(market, sector, enterprise, regime, among, other, claimed);
    }

    public IndicatorArguments fromClaims() {
        return new IndicatorArguments(market, sector, enterprise, regime, among, comparator, true);
    }
}
