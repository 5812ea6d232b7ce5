package io.waimao.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Writes the catalogue, inside the transaction of whoever loads it; positions follow the order of the lists. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CatalogueStore {

    private final ProvinceRepository provinces;
    private final MarketRepository markets;
    private final MembershipRepository memberships;
    private final SectorRepository sectors;
    private final SourceRepository sources;
    private final PartitionRepository partitions;

    CatalogueStore(
            ProvinceRepository provinces,
            MarketRepository markets,
            MembershipRepository memberships,
            SectorRepository sectors,
            SourceRepository sources,
            PartitionRepository partitions) {
        this.provinces = provinces;
        this.markets = markets;
        this.memberships = memberships;
        this.sectors = sectors;
        this.sources = sources;
        this.partitions = partitions;
    }

    /** Empties the catalogue. */
    public void clear() {
        partitions.deleteAll();
        memberships.deleteAll();
        sources.deleteAll();
        sectors.deleteAll();
        markets.deleteAll();
        provinces.deleteAll();
    }

    public void saveProvinces(List<Province> all) {
        int position = 0;
        for (var province : all) {
            provinces.persist(ProvinceEntity.of(province, position++));
        }
    }

    public void saveMarkets(List<Market> all) {
        int position = 0;
        for (var market : all) {
            markets.persist(MarketEntity.of(market, position++));
        }
    }

    public void saveMemberships(List<Membership> all) {
        int position = 0;
        for (var membership : all) {
            memberships.persist(MembershipEntity.of(membership, position++));
        }
    }

    /** @param all parents before their children */
    public void saveSectors(List<Sector> all) {
        int position = 0;
        for (var sector : all) {
            sectors.persist(SectorEntity.of(sector, position++));
        }
    }

    public void saveSources(List<SourceDocument> all) {
        all.forEach(source -> sources.persist(SourceEntity.of(source)));
    }

    public void savePartitions(List<Partition> all) {
        int position = 0;
        for (var partition : all) {
            partitions.persist(PartitionEntity.of(partition, position++));
        }
    }
}
