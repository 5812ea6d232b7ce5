package io.waimao.rollups;

import io.waimao.observations.Flow;
import java.util.List;

/** Trade is exports and imports. */
final class TradeFromFlows implements Rule {

    static final String FORMULA = "trade = exports + imports";

    @Override
    public List<Way> ways(At of) {
        return of.key().flow() == Flow.TRADE
                        && YearRollUp.ADDITIVE.contains(of.key().measure())
                ? List.of(Way.sum(
                        FORMULA,
                        List.of(
                                of.with(of.key().withFlow(Flow.EXPORT)),
                                of.with(of.key().withFlow(Flow.IMPORT)))))
                : List.of();
    }
}
