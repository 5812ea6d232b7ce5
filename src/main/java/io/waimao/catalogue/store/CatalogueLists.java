package io.waimao.catalogue.store;

import static io.waimao.paging.Condition.between;
import static io.waimao.paging.Condition.in;
import static io.waimao.paging.Condition.is;
import static io.waimao.paging.Condition.unreferenced;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.waimao.catalogue.Alias.Kind;
import io.waimao.catalogue.Aliases;
import io.waimao.catalogue.AreaKind;
import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.Market;
import io.waimao.catalogue.Province;
import io.waimao.catalogue.SearchResult;
import io.waimao.catalogue.Sector;
import io.waimao.catalogue.SourceDocument;
import io.waimao.paging.Condition;
import io.waimao.paging.Page;
import io.waimao.paging.PageRequest;
import io.waimao.paging.SortKey;
import io.waimao.paging.TextSearch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Pages of the catalogue and text search, by the database. */
@ApplicationScoped
@Transactional
public class CatalogueLists {

    private static final String BY_TEXT =
            "lower(code) like ?1 escape '!' or lower(nameEn) like ?1 escape '!' or nameZh like ?1 escape '!'";

    private final EntityManager em;
    private final Catalogue catalogue;
    private final Aliases aliases;
    private final ProvinceRepository provinces;
    private final MarketRepository markets;
    private final SectorRepository sectors;
    private final SourceRepository sources;

    CatalogueLists(
            EntityManager em,
            Catalogue catalogue,
            Aliases aliases,
            ProvinceRepository provinces,
            MarketRepository markets,
            SectorRepository sectors,
            SourceRepository sources) {
        this.em = em;
        this.catalogue = catalogue;
        this.aliases = aliases;
        this.provinces = provinces;
        this.markets = markets;
        this.sectors = sectors;
        this.sources = sources;
    }

    /** The 31 provinces, without the nation. */
    public Page<Province> provinces(ProvinceFilter filter, List<CatalogueOrder> orderBy, PageRequest page) {
        return CatalogueProjections.PROVINCES.page(em, rows(filter), keys(orderBy), page);
    }

    public int count(ProvinceFilter filter) {
        return CatalogueProjections.PROVINCES.count(em, rows(filter));
    }

    public Page<Market> markets(MarketFilter filter, List<CatalogueOrder> orderBy, PageRequest page) {
        return CatalogueProjections.MARKETS.page(em, rows(filter), keys(orderBy), page);
    }

    public int count(MarketFilter filter) {
        return CatalogueProjections.MARKETS.count(em, rows(filter));
    }

    public Page<Sector> sectors(SectorFilter filter, List<CatalogueOrder> orderBy, PageRequest page) {
        return CatalogueProjections.SECTORS.page(em, rows(filter), keys(orderBy), page);
    }

    public int count(SectorFilter filter) {
        return CatalogueProjections.SECTORS.count(em, rows(filter));
    }

    public Page<SourceDocument> sources(SourceFilter filter, List<SourceOrder> orderBy, PageRequest page) {
        return CatalogueProjections.SOURCES.page(
                em, rows(filter), orderBy.stream().map(SourceOrder::key).toList(), page);
    }

    public int count(SourceFilter filter) {
        return CatalogueProjections.SOURCES.count(em, rows(filter));
    }

    /** The sources of figures and claims; sources of exchange rates alone are left out. */
    public Page<SourceDocument> reportingSources(SourceFilter filter, List<SourceOrder> orderBy, PageRequest page) {
        return CatalogueProjections.SOURCES.page(
                em, reporting(filter), orderBy.stream().map(SourceOrder::key).toList(), page);
    }

    public int countReporting(SourceFilter filter) {
        return CatalogueProjections.SOURCES.count(em, reporting(filter));
    }

    /** The unranked matches of a text. */
    public List<SearchResult> search(TextSearch search) {
        var found = new ArrayList<SearchResult>();
        found.addAll(matching(provinces, BY_TEXT, search, Province.class));
        found.addAll(matching(markets, BY_TEXT, search, Market.class));
        found.addAll(matching(sectors, BY_TEXT + " or hsPrefixes like ?1 escape '!'", search, Sector.class));
        found.addAll(byAlias(search, found));
        found.addAll(matching(
                sources,
                "lower(code) like ?1 escape '!' or lower(title) like ?1 escape '!' or lower(publisher) like ?1 escape '!'",
                search,
                SourceDocument.class));
        return found;
    }

    private List<SearchResult> byAlias(TextSearch search, Collection<SearchResult> known) {
        return Stream.<Map<String, ? extends SearchResult>>of(
                        catalogue.provinces(aliases.matching(Kind.PROVINCE, search)),
                        catalogue.markets(aliases.matching(Kind.MARKET, search)),
                        catalogue.sectors(aliases.matching(Kind.SECTOR, search)))
                .flatMap(entries -> entries.values().stream())
                .filter(entry -> !known.contains(entry))
                .map(SearchResult.class::cast)
                .toList();
    }

    private static <E, T> List<T> matching(
            PanacheRepositoryBase<E, String> rows, String condition, TextSearch search, Class<T> type) {
        return rows.find(condition, search.pattern())
                .page(0, TextSearch.CANDIDATES)
                .project(type)
                .list();
    }

    private static List<SortKey> keys(List<CatalogueOrder> orderBy) {
        return orderBy.stream().map(CatalogueOrder::key).toList();
    }

    private static Condition<ProvinceEntity> rows(ProvinceFilter filter) {
        return Condition.of(is("kind", AreaKind.PROVINCE), in("code", filter.codes()));
    }

    private static Condition<MarketEntity> rows(MarketFilter filter) {
        return Condition.of(in("code", filter.codes()), in("kind", filter.kinds()), in("standing", filter.standings()));
    }

    private static Condition<SectorEntity> rows(SectorFilter filter) {
        return Condition.of(in("code", filter.codes()), in("kind", filter.kinds()), in("parentCode", filter.parents()));
    }

    private static Condition<SourceEntity> rows(SourceFilter filter) {
        return Condition.of(
                in("code", filter.codes()),
                in("kind", filter.kinds()),
                between("publishedOn", filter.publishedFrom(), filter.publishedTo()));
    }

    private static Condition<SourceEntity> reporting(SourceFilter filter) {
        return rows(filter)
                .and(unreferenced("code", ExchangeRateEntity.class, "source"))
                .and(unreferenced("code", MonthlyRateEntity.class, "source"));
    }
}
