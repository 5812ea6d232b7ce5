package io.waimao.transitions.inputs;

import static java.util.Comparator.comparing;

import io.waimao.catalogue.Market;
import io.waimao.catalogue.Partition;
import io.waimao.catalogue.PartitionDimension;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.transitions.inputs.PartShares.Needed;
import java.util.List;
import java.util.Optional;

/** The divisions of exports by declared partitions. */
public final class Divisions {

    public static final String EMERGING = "CUSTOMS_REGIONS";
    public static final String TRADITIONAL = "TRADITIONAL_MARKETS";

    private Divisions() {}

    /** By the partition of the argument, or else by each partition of markets, the largest first. */
    public static List<Division> of(Subject subject) {
        var among = subject.arguments().among();
        if (among != null) {
            return subject.codes().partition(among).stream()
                    .map(partition -> division(subject, partition))
                    .toList();
        }
        return subject.codes().partitions().stream()
                .filter(partition -> partition.dimension() == PartitionDimension.MARKET)
                .sorted(comparing((Partition partition) -> partition.members().size())
                        .reversed())
                .map(partition -> division(subject, partition))
                .toList();
    }

    private static Division division(Subject subject, Partition partition) {
        return partition.dimension() == PartitionDimension.MARKET
                ? Division.byMarket(subject.exports().withMarket(Market.WORLD), partition.members())
                : Division.bySector(subject.exports(), partition.members());
    }

    /** By the markets of a partition. */
    public static Division of(Subject subject, String partition) {
        return Division.byMarket(subject.exports(), subject.codes().members(partition));
    }

    public static List<SeriesKey> series(Subject subject) {
        return of(subject).stream()
                .flatMap(division -> division.series().stream())
                .distinct()
                .toList();
    }

    /** The shares of the first division whose parts are all known. */
    public static Optional<PartShares> shares(Subject subject, Period period, Needed needed) {
        return of(subject).stream()
                .flatMap(division -> PartShares.of(subject, division, period, needed).stream())
                .findFirst();
    }
}
