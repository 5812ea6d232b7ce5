package io.waimao.rollups;

import io.waimao.catalogue.Sector;
import java.util.List;
import java.util.function.Supplier;

/** A sector is the sum of those directly below it, where they have all HS codes that it has, and none twice. */
final class SectorFromParts implements Rule {

    private final Supplier<SectorTree> tree;

    SectorFromParts(Supplier<SectorTree> tree) {
        this.tree = tree;
    }

    @Override
    public List<Way> ways(At of) {
        if (of.key().sector().equals(Sector.TOTAL)
                || !YearRollUp.ADDITIVE.contains(of.key().measure())) {
            return List.of();
        }
        var parts = tree.get().completeParts(of.key().sector());
        return parts.isEmpty()
                ? List.of()
                : List.of(Way.sum(
                        of.key().sector() + " = " + String.join(" + ", parts),
                        parts.stream()
                                .map(part -> of.with(of.key().withSector(part)))
                                .toList()));
    }
}
