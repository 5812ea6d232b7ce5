package io.waimao.derivation.breakdowns;

import static java.util.stream.Collectors.toSet;

import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.Sector;
import io.waimao.derivation.hierarchy.Hierarchy;
import io.waimao.observations.Brand;
import io.waimao.observations.CustomsRegime;
import io.waimao.observations.Enterprise;
import io.waimao.observations.Period;
import io.waimao.paging.BadInput;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The codes that can be parts of the whole of a breakdown, whether or not they have figures. */
final class PossibleParts {

    private final BreakdownQuery query;
    private final Hierarchy hierarchy;
    private final Catalogue catalogue;

    PossibleParts(BreakdownQuery query, Hierarchy hierarchy, Catalogue catalogue) {
        this.query = query;
        this.hierarchy = hierarchy;
        this.catalogue = catalogue;
    }

    /** @throws BadInput if a code is no possible part */
    void check(List<String> codes) {
        for (var code : codes) {
            if (!has(code)) {
                throw new BadInput("codes", code, allowed());
            }
        }
    }

    private boolean has(String code) {
        var whole = query.whole();
        return switch (query.by()) {
            case MARKET ->
                isOfGroup()
                        ? members().contains(code)
                        : !code.equals(whole.market())
                                && catalogue.findMarket(code).isPresent();
            case SECTOR ->
                isOfSector()
                        ? children().contains(code)
                        : !code.equals(whole.sector())
                                && catalogue.findSector(code).isPresent();
            case BRAND -> names(Brand.values()).contains(code);
            case ENTERPRISE -> names(Enterprise.values()).contains(code);
            case REGIME -> names(CustomsRegime.values()).contains(code);
            case PERIOD -> {
                var part = Period.parse(code);
                yield query.period().contains(part) && !query.period().equals(part);
            }
        };
    }

    private String allowed() {
        return switch (query.by()) {
            case MARKET ->
                isOfGroup()
                        ? "members of " + query.whole().market() + " in "
                                + query.period().getCode()
                        : "codes of markets, such as US or ASEAN";
            case SECTOR ->
                isOfSector()
                        ? "children of " + query.whole().sector() + ": "
                                + children().stream().sorted().toList()
                        : "codes of sectors, such as NEW_THREE";
            case BRAND -> names(Brand.values()).toString();
            case ENTERPRISE -> names(Enterprise.values()).toString();
            case REGIME -> names(CustomsRegime.values()).toString();
            case PERIOD -> "periods within " + query.period().getCode();
        };
    }

    private boolean isOfGroup() {
        return hierarchy.groups().isGroup(query.whole().market());
    }

    /** The members of the group that is divided. */
    Set<String> members() {
        return Set.copyOf(hierarchy.groups().members(query.whole().market(), query.period()));
    }

    private boolean isOfSector() {
        return !query.whole().sector().equals(Sector.TOTAL);
    }

    /** The children of the sector that is divided. */
    Set<String> children() {
        return catalogue.children(query.whole().sector()).stream()
                .map(Sector::code)
                .collect(toSet());
    }

    /** All values but the first, the total. */
    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).skip(1).map(Enum::name).toList();
    }
}
