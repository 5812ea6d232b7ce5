package io.waimao.rollups;

import io.waimao.observations.SeriesKey;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A group of countries is the sum of those that belong to it all through the period. */
final class GroupFromMembers implements Rule {

    private final Supplier<Groups> groups;

    GroupFromMembers(Supplier<Groups> groups) {
        this.groups = groups;
    }

    static String formula(String group) {
        return group + " = the sum of the countries that belonged to it all through the period";
    }

    @Override
    public List<Way> ways(At of) {
        if (!appliesTo(of.key())) {
            return List.of();
        }
        var members = groups.get().members(of.period()).get(of.key().market());
        return members == null
                ? List.of()
                : List.of(Way.sum(
                        formula(of.key().market()),
                        members.stream()
                                .sorted()
                                .map(member -> of.with(of.key().withMarket(member)))
                                .toList()));
    }

    @Override
    public Stream<SeriesKey> keys(SeriesKey of) {
        return appliesTo(of) ? groups.get().everMembers(of.market()).stream().map(of::withMarket) : Stream.of();
    }

    private boolean appliesTo(SeriesKey key) {
        return YearRollUp.ADDITIVE.contains(key.measure()) && groups.get().isGroup(key.market());
    }
}
