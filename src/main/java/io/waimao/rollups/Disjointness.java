package io.waimao.rollups;

import static java.util.stream.Collectors.toSet;

import io.waimao.catalogue.Catalogue;
import io.waimao.observations.Observation;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** Whether two parts of a whole share nothing. */
final class Disjointness {

    private Disjointness() {}

    /** @param parts all that will be compared */
    static BiPredicate<Observation, Observation> among(
            List<Observation> parts, BreakdownQuery pattern, Catalogue catalogue) {
        return switch (pattern.by()) {
            case BRAND -> (a, b) -> a.key().brand() != b.key().brand();
            case PERIOD -> (a, b) -> !a.period().overlaps(b.period());
            case MARKET -> {
                var codes = parts.stream().map(part -> part.key().market()).collect(toSet());
                var countries = catalogue.countries(
                        catalogue.markets(codes).values(), pattern.period().start());
                yield (a, b) -> {
                    var of = countries.getOrDefault(a.key().market(), Set.of());
                    var others = countries.getOrDefault(b.key().market(), Set.of());
                    return !of.isEmpty() && !others.isEmpty() && Collections.disjoint(of, others);
                };
            }
            case SECTOR -> {
                var codes = parts.stream().map(part -> part.key().sector()).collect(toSet());
                var sectors = catalogue.sectors(codes);
                yield (a, b) -> Optional.ofNullable(sectors.get(a.key().sector()))
                        .flatMap(one -> Optional.ofNullable(sectors.get(b.key().sector()))
                                .map(one::disjointFrom))
                        .orElse(false);
            }
        };
    }
}
