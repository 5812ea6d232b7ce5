package io.waimao.derivation.breakdowns;

import io.waimao.catalogue.Catalogue;
import io.waimao.derivation.hierarchy.GroupMembers;
import io.waimao.observations.Period;
import java.util.Collections;
import java.util.List;

/** Decides whether parts of a breakdown overlap. Parts that do not overlap leave a residual of their total. */
final class DisjointParts {

    private final Dimension by;
    private final Period period;
    private final GroupMembers groups;
    private final Catalogue catalogue;

    DisjointParts(BreakdownQuery query, GroupMembers groups, Catalogue catalogue) {
        this.by = query.by();
        this.period = query.period();
        this.groups = groups;
        this.catalogue = catalogue;
    }

    boolean areDisjoint(List<BreakdownPart> parts) {
        for (int i = 0; i < parts.size(); i++) {
            for (int j = i + 1; j < parts.size(); j++) {
                if (!areDisjoint(parts.get(i), parts.get(j))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean areDisjoint(BreakdownPart a, BreakdownPart b) {
        return switch (by) {
            case MARKET -> {
                var countries = countries(a.marketCode());
                var others = countries(b.marketCode());
                yield !countries.isEmpty() && !others.isEmpty() && Collections.disjoint(countries, others);
            }
            case SECTOR -> catalogue.getSector(a.sectorCode()).disjointFrom(catalogue.getSector(b.sectorCode()));
            case PERIOD -> !a.period().overlaps(b.period());
            case BRAND, ENTERPRISE, REGIME -> true;
        };
    }

    private List<String> countries(String market) {
        return groups.isCountry(market) ? List.of(market) : groups.members(market, period);
    }
}
