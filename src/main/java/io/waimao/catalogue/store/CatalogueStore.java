package io.waimao.catalogue.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.waimao.catalogue.CatalogueMemory;
import io.waimao.catalogue.ExchangeRate;
import io.waimao.catalogue.Market;
import io.waimao.catalogue.Membership;
import io.waimao.catalogue.MonthlyRate;
import io.waimao.catalogue.Partition;
import io.waimao.catalogue.Province;
import io.waimao.catalogue.Sector;
import io.waimao.catalogue.SectorKind;
import io.waimao.catalogue.SourceDocument;
import io.waimao.paging.BadInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;

/** Writes the catalogue within the caller's transaction; positions follow the order of the lists. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CatalogueStore {

    /** Shipped entries have lower positions. */
    private static final int FIRST_IMPORTED = 1_000_000;

    private final ProvinceRepository provinces;
    private final MarketRepository markets;
    private final MembershipRepository memberships;
    private final SectorRepository sectors;
    private final SourceRepository sources;
    private final PartitionRepository partitions;
    private final ExchangeRateRepository exchangeRates;
    private final MonthlyRateRepository monthlyRates;
    private final CatalogueMemory memory;

    CatalogueStore(
            ProvinceRepository provinces,
            MarketRepository markets,
            MembershipRepository memberships,
            SectorRepository sectors,
            SourceRepository sources,
            PartitionRepository partitions,
            ExchangeRateRepository exchangeRates,
            MonthlyRateRepository monthlyRates,
            CatalogueMemory memory) {
        this.provinces = provinces;
        this.markets = markets;
        this.memberships = memberships;
        this.sectors = sectors;
        this.sources = sources;
        this.partitions = partitions;
        this.exchangeRates = exchangeRates;
        this.monthlyRates = monthlyRates;
        this.memory = memory;
    }

    /**
     * Marks the current transaction as changing the data: from now on it sees the stored catalogue with its own
     * changes.
     */
    public void begin() {
        memory.changing();
    }

    /**
     * Replaces the shipped catalogue. Entries that rows may refer to are updated in place; entries missing from the new
     * catalogue stay.
     */
    public void replace(
            long release,
            List<Province> newProvinces,
            List<Market> newMarkets,
            List<Membership> newMemberships,
            List<Sector> newSectors,
            List<Partition> newPartitions,
            List<SourceDocument> newSources,
            List<ExchangeRate> newExchangeRates,
            List<MonthlyRate> newMonthlyRates) {
        memory.changing();
        exchangeRates.deleteAll();
        monthlyRates.deleteAll();
        partitions.deleteAll();
        memberships.delete("position < ?1", FIRST_IMPORTED);
        put(provinces, newProvinces, ProvinceEntity::of);
        put(markets, newMarkets, (market, position) -> MarketEntity.of(market, position, release));
        put(sectors, newSectors, (sector, position) -> SectorEntity.of(sector, position, release));
        put(partitions, newPartitions, PartitionEntity::of);
        put(sources, newSources, (source, position) -> SourceEntity.of(source, release));
        put(exchangeRates, newExchangeRates, (rate, position) -> ExchangeRateEntity.of(rate));
        put(monthlyRates, newMonthlyRates, (rate, position) -> MonthlyRateEntity.of(rate));
        put(memberships, newMemberships, (member, position) -> MembershipEntity.of(member, position, release));
        sources.flush();
    }

    private static <E, T> void put(
            PanacheRepositoryBase<E, ?> repository, List<T> rows, BiFunction<T, Integer, E> entity) {
        var empty = repository.count() == 0;
        int position = 0;
        for (var row : rows) {
            var made = entity.apply(row, position++);
            if (empty) {
                repository.persist(made);
            } else {
                repository.getEntityManager().merge(made);
            }
        }
    }

    public void add(Market market, int position, long release) {
        memory.changing();
        markets.persist(MarketEntity.of(market, position, release));
    }

    public void add(Membership membership, int position, long release) {
        memory.changing();
        memberships.persist(MembershipEntity.of(membership, position, release));
    }

    /** Its parent has to be there; it may be there itself, as a code that came with figures. */
    public void add(Sector sector, int position, long release) {
        memory.changing();
        sectors.getEntityManager().merge(SectorEntity.of(sector, position, release));
    }

    /** HS codes of the catalogue for figures that are about to come. */
    public void add(List<Sector> products, long release) {
        memory.changing();
        int position = nextPosition();
        for (var product : products) {
            sectors.persist(SectorEntity.of(product, position++, release));
        }
        sectors.flush();
    }

    public void add(SourceDocument source, long release) {
        memory.changing();
        sources.persist(SourceEntity.of(source, release));
    }

    /** The first position after shipped and imported entries. */
    public int nextPosition() {
        return Stream.of("MarketEntity", "MembershipEntity", "SectorEntity")
                        .map(entity -> markets.getEntityManager()
                                .createQuery("select coalesce(max(e.position), 0) from " + entity + " e", Integer.class)
                                .getSingleResult())
                        .reduce(FIRST_IMPORTED - 1, Math::max)
                + 1;
    }

    /** Areas of the catalogue for figures that are about to come. */
    public void addAreas(List<Market> areas, long release) {
        memory.changing();
        int position = nextPosition();
        for (var area : areas) {
            markets.persist(MarketEntity.of(area, position++, release));
        }
        markets.flush();
    }

    /**
     * Areas and HS codes that came with the figures of a release go over to another release that has figures of them,
     * or of HS codes below.
     *
     * @param bySector the sectors of the figures of other releases, each with one of them
     * @param byMarket the markets of the figures of other releases, each with one of them
     */
    public void handOver(long release, Map<String, Long> bySector, Map<String, Long> byMarket) {
        for (var market : markets.list("releaseId", release)) {
            market.releaseId = byMarket.getOrDefault(market.code, release);
        }
        var sorted = new TreeMap<>(bySector);
        for (var sector : sectors.list("releaseId", release)) {
            var user = sorted.ceilingEntry(sector.code);
            if (SectorKind.HS_CODES.contains(sector.kind)
                    && user != null
                    && user.getKey().startsWith(sector.code)) {
                sector.releaseId = user.getValue();
            }
        }
        sectors.flush();
    }

    private void deleteAfterItsParts(SectorEntity sector) {
        sectors.delete(sector);
        sectors.flush();
    }

    /**
     * Deletes the rows of a release.
     *
     * @throws BadInput if figures, claims or other rows of the catalogue still refer to one of them
     */
    public void remove(long release) {
        memory.changing();
        try {
            memberships.delete("releaseId", release);
            markets.delete("releaseId", release);
            sectors.list("releaseId = ?1 order by position desc", release).forEach(this::deleteAfterItsParts);
            sources.delete("releaseId", release);
        } catch (ConstraintViolationException used) {
            throw new BadInput("its rows are referred to by other releases; retract those first");
        }
    }
}
