package io.waimao.derivation.reference;

import io.waimao.observations.Period;
import io.waimao.quantity.Quantity;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A breakdown.
 *
 * @param unknown the requested codes without a figure
 * @param sum the parts together; empty if one has no value, if a requested code is unknown, or if they overlap
 * @param residual the total less the parts; empty if unbounded or the parts overlap
 */
record Parts(
        Optional<Known> total,
        List<Part> parts,
        List<String> unknown,
        Optional<Together> sum,
        Optional<Together> residual,
        boolean partition) {

    /**
     * A query for a breakdown.
     *
     * @param by MARKET, SECTOR, BRAND, ENTERPRISE, REGIME or PERIOD
     * @param among the code of a declared partition; null for any parts
     * @param codes the only parts; null for any
     * @param orderBy VALUE, GROWTH or CONTRIBUTION
     */
    record Question(
            Key whole,
            String by,
            Period period,
            @Nullable String among,
            @Nullable List<String> codes,
            String orderBy,
            boolean ascending,
            int first) {}

    /** @param code the code of the market, sector, brand, enterprise, regime or period */
    record Part(
            String code,
            Place place,
            Optional<Known> value,
            Optional<Known> share,
            Optional<Known> growth,
            Optional<Known> contribution) {

        Optional<Known> of(String field) {
            return switch (field) {
                case "VALUE" -> value;
                case "GROWTH" -> growth;
                default -> contribution;
            };
        }
    }

    /** Parts taken together, or what they leave of the whole. */
    record Together(Quantity value, Optional<Known> growth, Optional<Known> contribution) {}
}
