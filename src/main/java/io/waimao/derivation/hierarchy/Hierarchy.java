package io.waimao.derivation.hierarchy;

import static java.util.Comparator.comparing;

import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.Membership;
import io.waimao.catalogue.Partition;
import io.waimao.catalogue.PartitionDimension;
import io.waimao.observations.Confidence;
import io.waimao.observations.ObservationStatus;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.Slice;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Part-whole relations and source quality, for one state of the catalogue. */
public final class Hierarchy {

    private final SectorTree sectors;
    private final GroupMembers groups;
    private final List<Partition> partitions;
    private final Map<String, Quality> qualities = new HashMap<>();
    private final List<Membership> memberships;

    Hierarchy(Catalogue catalogue) {
        memberships = catalogue.listMemberships();
        sectors = new SectorTree(catalogue.listSectors());
        groups = new GroupMembers(catalogue.listMarkets(), memberships);
        partitions = catalogue.listPartitions().stream()
                .filter(partition -> partition.dimension() == PartitionDimension.MARKET)
                .sorted(comparing(partition -> -partition.members().size()))
                .toList();
        catalogue
                .listSources()
                .forEach(source -> qualities.put(
                        source.code(), new Quality(ObservationStatus.NORMAL, Confidence.of(source.kind()))));
    }

    /** Whether this is the hierarchy of the given catalogue, which is always read as a whole. */
    boolean isBuiltFrom(Catalogue catalogue) {
        return memberships == catalogue.listMemberships();
    }

    public SectorTree sectors() {
        return sectors;
    }

    public GroupMembers groups() {
        return groups;
    }

    /** Whether a series is about a country and an HS code. */
    public boolean isDetail(SeriesKey key) {
        return groups.isCountry(key.market()) && SectorTree.isHs(key.sector());
    }

    /**
     * Extends a slice of margins with the markets that decide for which periods its figures may be derived; returns
     * other slices unchanged.
     */
    public Slice withProbes(Slice slice) {
        var markets = slice.markets();
        if (markets == null || !slice.margins()) {
            return slice;
        }
        var wider = new HashSet<>(markets);
        markets.forEach(market -> {
            wider.addAll(groups.firstMembers(market));
            wider.addAll(groups.everGroupsOf(market));
        });
        return slice.withMarkets(wider);
    }

    /** The declared partitions of markets, the largest first. */
    public List<Partition> partitions() {
        return partitions;
    }

    /** The quality of zeros implied by a complete source. */
    public Quality quality(String source) {
        return qualities.getOrDefault(source, Quality.BEST);
    }
}
