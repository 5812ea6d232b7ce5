package io.waimao.catalogue;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.waimao.query.Listing;
import io.waimao.query.Page;
import io.waimao.query.PageRequest;
import io.waimao.query.SortKey;
import io.waimao.query.TextSearch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.Predicate;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The door to the catalogue: what there is, by code, by list and by text. */
@ApplicationScoped
@Transactional
public class Catalogue {

    private static final Listing<ProvinceEntity, Province> PROVINCES = new Listing<>(
            ProvinceEntity.class, Province.class, List.of("code", "kind", "gb2260", "nameEn", "nameZh"), "code");
    private static final Listing<MarketEntity, Market> MARKETS = new Listing<>(
            MarketEntity.class,
            Market.class,
            List.of("code", "kind", "m49", "nameEn", "nameZh", "standing", "description"),
            "code");
    private static final Listing<SectorEntity, Sector> SECTORS = new Listing<>(
            SectorEntity.class,
            Sector.class,
            List.of("code", "kind", "parentCode", "nameEn", "nameZh", "hsPrefixes", "description"),
            "code");
    private static final Listing<SourceEntity, SourceDocument> SOURCES = new Listing<>(
            SourceEntity.class,
            SourceDocument.class,
            List.of(
                    "code",
                    "title",
                    "publisher",
                    "publishedOn",
                    "publishedPrecision",
                    "kind",
                    "url",
                    "note",
                    "complete"),
            "code");

    private static final String BY_TEXT =
            "lower(code) like ?1 escape '!' or lower(nameEn) like ?1 escape '!' or nameZh like ?1 escape '!'";

    private final EntityManager em;
    private final ProvinceRepository provinces;
    private final MarketRepository markets;
    private final MembershipRepository memberships;
    private final SectorRepository sectors;
    private final SourceRepository sources;
    private final PartitionRepository partitions;
    private final ExchangeRateRepository exchangeRates;

    Catalogue(
            EntityManager em,
            ProvinceRepository provinces,
            MarketRepository markets,
            MembershipRepository memberships,
            SectorRepository sectors,
            SourceRepository sources,
            PartitionRepository partitions,
            ExchangeRateRepository exchangeRates) {
        this.em = em;
        this.provinces = provinces;
        this.markets = markets;
        this.memberships = memberships;
        this.sectors = sectors;
        this.sources = sources;
        this.partitions = partitions;
        this.exchangeRates = exchangeRates;
    }

    public Map<String, Province> provinces(Collection<String> codes) {
        return byCode(provinces, codes, Province.class, Province::code);
    }

    public Map<String, Market> markets(Collection<String> codes) {
        return byCode(markets, codes, Market.class, Market::code);
    }

    public Map<String, Sector> sectors(Collection<String> codes) {
        return byCode(sectors, codes, Sector.class, Sector::code);
    }

    public Map<String, SourceDocument> sources(Collection<String> codes) {
        return byCode(sources, codes, SourceDocument.class, SourceDocument::code);
    }

    public Optional<Province> findProvince(String code) {
        return Optional.ofNullable(provinces(Set.of(code)).get(code));
    }

    public Optional<Market> findMarket(String code) {
        return Optional.ofNullable(markets(Set.of(code)).get(code));
    }

    public Optional<Sector> findSector(String code) {
        return Optional.ofNullable(sectors(Set.of(code)).get(code));
    }

    public Optional<SourceDocument> findSource(String code) {
        return Optional.ofNullable(sources(Set.of(code)).get(code));
    }

    /** The 31 provinces, without the nation. */
    public Page<Province> provinces(ProvinceFilter filter, List<CatalogueOrder> orderBy, PageRequest page) {
        return PROVINCES.page(em, rows(filter), keys(orderBy), page);
    }

    public int count(ProvinceFilter filter) {
        return PROVINCES.count(em, rows(filter));
    }

    public Page<Market> markets(MarketFilter filter, List<CatalogueOrder> orderBy, PageRequest page) {
        return MARKETS.page(em, rows(filter), keys(orderBy), page);
    }

    public int count(MarketFilter filter) {
        return MARKETS.count(em, rows(filter));
    }

    public Page<Sector> sectors(SectorFilter filter, List<CatalogueOrder> orderBy, PageRequest page) {
        return SECTORS.page(em, rows(filter), keys(orderBy), page);
    }

    public int count(SectorFilter filter) {
        return SECTORS.count(em, rows(filter));
    }

    public Page<SourceDocument> sources(SourceFilter filter, List<SourceOrder> orderBy, PageRequest page) {
        return SOURCES.page(
                em, rows(filter), orderBy.stream().map(SourceOrder::key).toList(), page);
    }

    public int count(SourceFilter filter) {
        return SOURCES.count(em, rows(filter));
    }

    /** The sources of figures and claims, without those that only the exchange rates come from. */
    public Page<SourceDocument> reportingSources(SourceFilter filter, List<SourceOrder> orderBy, PageRequest page) {
        return SOURCES.page(
                em, reporting(filter), orderBy.stream().map(SourceOrder::key).toList(), page);
    }

    public int countReporting(SourceFilter filter) {
        return SOURCES.count(em, reporting(filter));
    }

    /** The countries that belong to each group on its day, in the order of the catalogue. */
    public Map<MembershipQuery, List<Market>> members(Set<MembershipQuery> queries) {
        return related(queries, "groupCode", Membership::groupCode, Membership::memberCode);
    }

    /** The groups that each country belongs to on its day, in the order of the catalogue. */
    public Map<MembershipQuery, List<Market>> groups(Set<MembershipQuery> queries) {
        return related(queries, "memberCode", Membership::memberCode, Membership::groupCode);
    }

    /** What stands directly below each sector, in the order of the catalogue. */
    public Map<String, List<Sector>> children(Set<String> parents) {
        return sectors.find("parentCode in ?1 order by position", parents).project(Sector.class).stream()
                .collect(groupingBy(child -> String.valueOf(child.parentCode())));
    }

    /** The codes of all provinces, and of the nation. */
    public List<String> listAreaCodes() {
        return codes("ProvinceEntity");
    }

    public List<String> listMarketCodes() {
        return codes("MarketEntity");
    }

    public List<String> listSectorCodes() {
        return codes("SectorEntity");
    }

    /** The codes of all countries. */
    public Set<String> countryCodes() {
        return Set.copyOf(codes("MarketEntity e where e.kind = ?1", MarketKind.COUNTRY));
    }

    /** All HS codes: chapters, headings and subheadings. */
    public Set<String> hsCodes() {
        return Set.copyOf(codes("SectorEntity e where e.kind in ?1", SectorKind.HS_CODES));
    }

    /** The codes of countries and of the world by their M49 code without leading zeros, as UN Comtrade writes it; 0 is the world. */
    public Map<String, String> marketsByM49() {
        return markets.find("m49 is not null").project(Market.class).stream()
                .collect(toMap(
                        market -> market.code().equals(Market.WORLD)
                                ? "0"
                                : requireNonNull(market.m49()).replaceFirst("^0+", ""),
                        Market::code));
    }

    private List<String> codes(String entityWhere, Object parameter) {
        return em.createQuery("select e.code from " + entityWhere, String.class)
                .setParameter(1, parameter)
                .getResultList();
    }

    private List<String> codes(String entity) {
        return em.createQuery("select e.code from " + entity + " e", String.class)
                .getResultList();
    }

    /** The codes of the sources that list everything. */
    public List<String> listCompleteSources() {
        return em.createQuery("select s.code from SourceEntity s where s.complete", String.class)
                .getResultList();
    }

    /** All there are, without an order. */
    public List<Market> listMarkets() {
        return markets.findAll().project(Market.class).list();
    }

    /** All there are, without an order. */
    public List<Sector> listSectors() {
        return sectors.findAll().project(Sector.class).list();
    }

    /** All memberships, those that have ended included. */
    public List<Membership> listMemberships() {
        return memberships.findAll().project(Membership.class).list();
    }

    public List<SourceDocument> listSources() {
        return sources.findAll().project(SourceDocument.class).list();
    }

    /** The declared partitions, in the order of their declaration. */
    public List<Partition> listPartitions() {
        return partitions.find("order by position").stream()
                .map(row -> new Partition(row.code, row.dimension, List.of(row.members.split(" ")), row.description))
                .toList();
    }

    /** The average exchange rates, by year. */
    public Map<Integer, ExchangeRate> exchangeRates() {
        return exchangeRates.findAll().stream()
                .collect(toMap(row -> row.year, row -> new ExchangeRate(row.year, row.cnyPerUsd, row.source)));
    }

    /** The countries of each market on the day: the members of a group, a country itself, nothing for the world. */
    public Map<String, Set<String>> countries(Collection<Market> of, LocalDate on) {
        var groups = of.stream()
                .filter(market -> market.kind() == MarketKind.GROUP)
                .map(market -> new MembershipQuery(market.code(), on))
                .collect(toSet());
        var members = valid(groups, "groupCode", Membership::groupCode, Membership::memberCode);
        var countries = new LinkedHashMap<String, Set<String>>();
        for (var market : of) {
            countries.put(
                    market.code(),
                    switch (market.kind()) {
                        case WORLD -> Set.of();
                        case COUNTRY -> Set.of(market.code());
                        case GROUP ->
                            Set.copyOf(members.getOrDefault(new MembershipQuery(market.code(), on), List.of()));
                    });
        }
        return countries;
    }

    /** What a text finds, unranked. */
    public List<SearchResult> search(TextSearch search) {
        var found = new ArrayList<SearchResult>();
        found.addAll(matching(provinces, BY_TEXT, search, Province.class));
        found.addAll(matching(markets, BY_TEXT, search, Market.class));
        found.addAll(matching(sectors, BY_TEXT + " or hsPrefixes like ?1 escape '!'", search, Sector.class));
        found.addAll(matching(
                sources,
                "lower(code) like ?1 escape '!' or lower(title) like ?1 escape '!' or lower(publisher) like ?1 escape '!'",
                search,
                SourceDocument.class));
        return found;
    }

    private static <E, T> List<T> matching(
            PanacheRepositoryBase<E, String> rows, String condition, TextSearch search, Class<T> type) {
        return rows.find(condition, search.pattern())
                .page(0, TextSearch.CANDIDATES)
                .project(type)
                .list();
    }

    private static <E, T> Map<String, T> byCode(
            PanacheRepositoryBase<E, String> rows, Collection<String> codes, Class<T> type, Function<T, String> code) {
        var found = new LinkedHashMap<String, T>();
        if (!codes.isEmpty()) {
            rows.find("code in ?1", codes).project(type).list().forEach(item -> found.put(code.apply(item), item));
        }
        return found;
    }

    private Map<MembershipQuery, List<Market>> related(
            Set<MembershipQuery> queries,
            String attribute,
            Function<Membership, String> asked,
            Function<Membership, String> answered) {
        var codes = valid(queries, attribute, asked, answered);
        var found =
                markets(codes.values().stream().flatMap(List::stream).distinct().toList());
        var answers = new LinkedHashMap<MembershipQuery, List<Market>>();
        codes.forEach((query, related) ->
                answers.put(query, related.stream().map(found::get).toList()));
        return answers;
    }

    private Map<MembershipQuery, List<String>> valid(
            Set<MembershipQuery> queries,
            String attribute,
            Function<Membership, String> asked,
            Function<Membership, String> answered) {
        if (queries.isEmpty()) {
            return Map.of();
        }
        var markets = queries.stream().map(MembershipQuery::market).distinct().toList();
        var rows = memberships.find(attribute + " in ?1 order by position", markets).project(Membership.class).stream()
                .collect(groupingBy(asked, mapping(Function.identity(), toList())));
        var answers = new LinkedHashMap<MembershipQuery, List<String>>();
        for (var query : queries) {
            answers.put(
                    query,
                    rows.getOrDefault(query.market(), List.of()).stream()
                            .filter(membership -> membership.validOn(query.on()))
                            .map(answered)
                            .distinct()
                            .toList());
        }
        return answers;
    }

    private static List<SortKey> keys(List<CatalogueOrder> orderBy) {
        return orderBy.stream().map(CatalogueOrder::key).toList();
    }

    private static Listing.Filter<ProvinceEntity> rows(ProvinceFilter filter) {
        return (row, cb) -> {
            var all = new ArrayList<Predicate>();
            all.add(cb.equal(row.get("kind"), AreaKind.PROVINCE));
            Listing.in(all, row, "code", filter.codes());
            return all;
        };
    }

    private static Listing.Filter<MarketEntity> rows(MarketFilter filter) {
        return (row, cb) -> {
            var all = new ArrayList<Predicate>();
            Listing.in(all, row, "code", filter.codes());
            Listing.in(all, row, "kind", filter.kinds());
            Listing.in(all, row, "standing", filter.standings());
            return all;
        };
    }

    private static Listing.Filter<SectorEntity> rows(SectorFilter filter) {
        return (row, cb) -> {
            var all = new ArrayList<Predicate>();
            Listing.in(all, row, "code", filter.codes());
            Listing.in(all, row, "kind", filter.kinds());
            Listing.in(all, row, "parentCode", filter.parents());
            return all;
        };
    }

    private static Listing.Filter<SourceEntity> rows(SourceFilter filter) {
        return (row, cb) -> {
            var all = new ArrayList<Predicate>();
            Listing.in(all, row, "code", filter.codes());
            Listing.in(all, row, "kind", filter.kinds());
            if (filter.publishedFrom() != null) {
                all.add(cb.greaterThanOrEqualTo(row.get("publishedOn"), filter.publishedFrom()));
            }
            if (filter.publishedTo() != null) {
                all.add(cb.lessThanOrEqualTo(row.get("publishedOn"), filter.publishedTo()));
            }
            return all;
        };
    }

    private static Listing.Filter<SourceEntity> reporting(SourceFilter filter) {
        var rows = rows(filter);
        return (row, cb) -> {
            var all = new ArrayList<>(rows.on(row, cb));
            var rates = cb.createQuery().subquery(String.class);
            var rate = rates.from(ExchangeRateEntity.class);
            rates.select(rate.get("source")).where(cb.equal(rate.get("source"), row.get("code")));
            all.add(cb.exists(rates).not());
            return all;
        };
    }
}
