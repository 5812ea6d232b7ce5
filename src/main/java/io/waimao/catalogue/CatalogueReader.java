package io.waimao.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads all of the catalogue from the database. */
@ApplicationScoped
@Transactional
class CatalogueReader {

    private final ProvinceRepository provinces;
    private final MarketRepository markets;
    private final MembershipRepository memberships;
    private final SectorRepository sectors;
    private final SourceRepository sources;
    private final PartitionRepository partitions;
    private final ExchangeRateRepository exchangeRates;

    CatalogueReader(
            ProvinceRepository provinces,
            MarketRepository markets,
            MembershipRepository memberships,
            SectorRepository sectors,
            SourceRepository sources,
            PartitionRepository partitions,
            ExchangeRateRepository exchangeRates) {
        this.provinces = provinces;
        this.markets = markets;
        this.memberships = memberships;
        this.sectors = sectors;
        this.sources = sources;
        this.partitions = partitions;
        this.exchangeRates = exchangeRates;
    }

    CatalogueContents read() {
        return new CatalogueContents(
                provinces.find("order by position").project(Province.class).list(),
                markets.find("order by position").project(Market.class).list(),
                sectors.find("order by position").project(Sector.class).list(),
                sources.find("order by code").project(SourceDocument.class).list(),
                memberships.find("order by position").project(Membership.class).list(),
                partitions.find("order by position").stream()
                        .map(row -> new Partition(
                                row.code, row.dimension, List.of(row.members.split(" ")), row.description))
                        .toList(),
                exchangeRates.listAll().stream()
                        .map(row -> new ExchangeRate(row.year, row.cnyPerUsd, row.source))
                        .toList());
    }
}
