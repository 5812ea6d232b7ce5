package io.waimao.rollups;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.waimao.catalogue.Market;
import io.waimao.catalogue.MarketKind;
import io.waimao.catalogue.Membership;
import io.waimao.observations.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which countries belong to which groups all through a period. */
final class Groups {

    private final Map<String, MarketKind> kinds = new HashMap<>();
    private final List<Membership> memberships;
    private final Map<Period, Map<String, Set<String>>> members = new HashMap<>();

    Groups(Collection<Market> markets, List<Membership> memberships) {
        markets.forEach(market -> kinds.put(market.code(), market.kind()));
        this.memberships = List.copyOf(memberships);
    }

    boolean isCountry(String market) {
        return kinds.get(market) == MarketKind.COUNTRY;
    }

    Set<String> countries() {
        return kinds.keySet().stream().filter(this::isCountry).collect(toSet());
    }

    boolean isGroup(String market) {
        return kinds.get(market) == MarketKind.GROUP;
    }

    /** The countries that belong or have belonged to a group. */
    Set<String> everMembers(String group) {
        return memberships.stream()
                .filter(membership -> membership.groupCode().equals(group))
                .map(Membership::memberCode)
                .collect(toSet());
    }

    /** The countries of each group that has any. */
    Map<String, Set<String>> members(Period period) {
        return members.computeIfAbsent(period, days -> memberships.stream()
                .filter(membership -> membership.validOn(days.start()) && membership.validOn(days.getEnd()))
                .collect(groupingBy(Membership::groupCode, mapping(Membership::memberCode, toSet()))));
    }
}
