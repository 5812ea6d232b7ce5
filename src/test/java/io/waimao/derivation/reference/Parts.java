package io.waimao.derivation.reference;

import io.waimao.observations.Period;
import io.waimao.quantity.Quantity;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A breakdown.
 *
 * @param residual the total less the parts; empty if unbounded or the parts overlap
 */
record Parts(Optional<Known> total, List<Part> parts, Optional<Quantity> residual, boolean partition) {

    /**
     * A query for a breakdown.
     *
     * @param by MARKET, SECTOR, BRAND, ENTERPRISE, REGIME or PERIOD
     * @param among the code of a declared partition; null for any parts
     */
    record Question(
            Key whole, String by, Period period, @Nullable String among, int first) {}

    /** @param code the code of the market, sector, brand, enterprise, regime or period */
    record Part(
            String code,
            Optional<Known> value,
            Optional<Known> share,
            Optional<Known> growth,
            Optional<Known> contribution) {}
}
