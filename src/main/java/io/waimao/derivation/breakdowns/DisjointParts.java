package io.waimao.derivation.breakdowns;

import io.waimao.catalogue.Catalogue;
import io.waimao.derivation.hierarchy.GroupMembers;
import io.waimao.observations.Period;
import java.util.Collections;
import java.util.List;

/** Decides whether parts of a breakdown overlap. Parts that do not overlap leave a residual of their total. */
final class DisjointParts {

    private final Dimension by;
    private final GroupMembers groups;
    private final Catalogue catalogue;

    DisjointParts(BreakdownQuery query, GroupMembers groups, Catalogue catalogue) {
        this.by = query.by();
        this.groups = groups;
        this.catalogue = catalogue;
    }

    /** @param period for which the members of groups count */
    boolean areDisjoint(List<BreakdownPart> parts, Period period) {
        for (int i = 0; i < parts.size(); i++) {
            for (int j = i + 1; j < parts.size(); j++) {
                if (!areDisjoint(parts.get(i), parts.get(j), period)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean areDisjoint(BreakdownPart a, BreakdownPart b, Period period) {
        return switch (by) {
            case MARKET -> {
                var countries = countries(a.code(), period);
                var others = countries(b.code(), period);
                yield !countries.isEmpty() && !others.isEmpty() && Collections.disjoint(countries, others);
            }
            case SECTOR -> catalogue.getSector(a.code()).disjointFrom(catalogue.getSector(b.code()));
            case PERIOD -> !a.period().overlaps(b.period());
            case BRAND, ENTERPRISE, REGIME -> true;
        };
    }

    private List<String> countries(String market, Period period) {
        return groups.isCountry(market) ? List.of(market) : groups.members(market, period);
    }
}
