package io.waimao.derivation.ranking;

import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.Market;
import io.waimao.catalogue.MarketKind;
import io.waimao.catalogue.Sector;
import io.waimao.derivation.hierarchy.GroupMembers;
import io.waimao.observations.Period;
import java.util.List;
import java.util.stream.Stream;

/** The codes that a ranking covers, whether or not they have figures, sorted. */
final class RankingCodes {

    private final Catalogue catalogue;
    private final GroupMembers groups;
    private final RankingQuery query;

    RankingCodes(Catalogue catalogue, GroupMembers groups, RankingQuery query) {
        this.catalogue = catalogue;
        this.groups = groups;
        this.query = query;
    }

    /** The codes for a period; the members of a group differ from one to another. */
    List<String> of(Period period) {
        var group = query.pattern().market();
        return isOfGroup() ? groups.members(group, period) : all();
    }

    /** The codes for any period. */
    List<String> ofAnyPeriod() {
        var group = query.pattern().market();
        return isOfGroup()
                ? groups.countries().stream()
                        .filter(country -> groups.everGroupsOf(country).contains(group))
                        .sorted()
                        .toList()
                : all();
    }

    private boolean isOfGroup() {
        return query.by() == RankingDimension.MARKET
                && query.members() == null
                && groups.isGroup(query.pattern().market());
    }

    private List<String> all() {
        var members = query.members();
        return (members == null ? catalogued() : members.stream()).sorted().toList();
    }

    private Stream<String> catalogued() {
        return switch (query.by()) {
            case PROVINCE -> catalogue.listProvinceCodes().stream();
            case MARKET -> markets(query.groups() ? MarketKind.GROUP : MarketKind.COUNTRY);
            case SECTOR -> catalogue.children(query.pattern().sector()).stream().map(Sector::code);
        };
    }

    private Stream<String> markets(MarketKind kind) {
        return catalogue.listMarkets().stream()
                .filter(market -> market.kind() == kind)
                .map(Market::code);
    }
}
