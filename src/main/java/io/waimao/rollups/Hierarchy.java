package io.waimao.rollups;

import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.Partition;
import io.waimao.catalogue.PartitionDimension;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What belongs to what, read from the catalogue when it is first asked for. */
final class Hierarchy {

    /** How many of the rules, from the first on, need next to nothing. */
    private static final int OF_FEW_INPUTS = 3;

    /** How many, from the first on, lead from one table of markets and sectors to others. */
    static final int ACROSS_TABLES = 4;

    private final Supplier<SectorTree> sectors;
    private final Supplier<Groups> groups;
    private final Supplier<List<Partition>> partitions;

    Hierarchy(Catalogue catalogue) {
        sectors = once(() -> new SectorTree(catalogue.listSectors()));
        groups = once(() -> new Groups(catalogue.listMarkets(), catalogue.listMemberships()));
        partitions = once(() -> catalogue.listPartitions().stream()
                .filter(partition -> partition.dimension() == PartitionDimension.MARKET)
                .toList());
    }

    SectorTree sectors() {
        return sectors.get();
    }

    Groups groups() {
        return groups.get();
    }

    /** Those that give ratios come first, then those of levels, in the order in which they may build on each other. */
    List<Rule> rules() {
        return List.of(
                new GrowthFromLevels(),
                new ShareOfLevels(),
                new TradeFromFlows(),
                new PeriodFromParts(),
                new SectorFromParts(sectors),
                new GroupFromMembers(groups),
                new WorldFromPartition(partitions));
    }

    /** First the rules that need next to nothing, then also periods from their parts, then all. */
    List<List<Rule>> steps() {
        var all = rules();
        return List.of(all.subList(0, OF_FEW_INPUTS), all.subList(0, ACROSS_TABLES), all);
    }

    /** Those of the rules that lead from one table of markets and sectors to others. */
    static List<Rule> acrossTables(List<Rule> rules) {
        return rules.subList(0, Math.min(ACROSS_TABLES, rules.size()));
    }

    /** Used by one thread at a time. */
    private static <T> Supplier<T> once(Supplier<T> read) {
        return new Supplier<>() {

            private @Nullable T value;

            @Override
            public T get() {
                if (value == null) {
                    value = read.get();
                }
                return value;
            }
        };
    }
}
