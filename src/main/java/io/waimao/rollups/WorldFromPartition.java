package io.waimao.rollups;

import static java.util.Comparator.comparing;

import io.waimao.catalogue.Market;
import io.waimao.catalogue.Partition;
import io.waimao.observations.Interval;
import io.waimao.observations.Quantity;
import java.util.List;
import java.util.function.Supplier;

/** The world is at least the sum of markets that share nothing; the more of them, the better. */
final class WorldFromPartition implements Rule {

    private final Supplier<List<Partition>> partitions;

    /** @param partitions of markets */
    WorldFromPartition(Supplier<List<Partition>> partitions) {
        this.partitions = partitions;
    }

    @Override
    public List<Way> ways(At of) {
        if (!of.key().market().equals(Market.WORLD)
                || !YearRollUp.ADDITIVE.contains(of.key().measure())) {
            return List.of();
        }
        return partitions.get().stream()
                .sorted(comparing((Partition partition) -> -partition.members().size()))
                .map(partition -> new Way(
                        "W ≥ " + String.join(" + ", partition.members()),
                        partition.members().stream()
                                .map(member -> of.with(of.key().withMarket(member)))
                                .toList(),
                        WorldFromPartition::atLeast))
                .toList();
    }

    private static Quantity atLeast(List<Quantity> parts) {
        var sum = parts.stream().reduce(Quantity::plus).orElseThrow().interval();
        return new Quantity(null, new Interval(sum.lower(), null, true, false));
    }
}
