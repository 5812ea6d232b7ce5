package io.waimao.catalogue;

import static io.waimao.query.Rows.between;
import static io.waimao.query.Rows.in;
import static io.waimao.query.Rows.is;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.waimao.query.Page;
import io.waimao.query.PageRequest;
import io.waimao.query.Rows;
import io.waimao.query.SortKey;
import io.waimao.query.TextSearch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** The catalogue page by page and by text, as the database orders and finds it. */
@ApplicationScoped
@Transactional
public class CatalogueLists {

    private static final String BY_TEXT =
            "lower(code) like ?1 escape '!' or lower(nameEn) like ?1 escape '!' or nameZh like ?1 escape '!'";

    private final EntityManager em;
    private final ProvinceRepository provinces;
    private final MarketRepository markets;
    private final SectorRepository sectors;
    private final SourceRepository sources;

    CatalogueLists(
            EntityManager em,
            ProvinceRepository provinces,
            MarketRepository markets,
            SectorRepository sectors,
            SourceRepository sources) {
        this.em = em;
        this.provinces = provinces;
        this.markets = markets;
        this.sectors = sectors;
        this.sources = sources;
    }

    /** The 31 provinces, without the nation. */
    public Page<Province> provinces(ProvinceFilter filter, List<CatalogueOrder> orderBy, PageRequest page) {
        return CatalogueTables.PROVINCES.page(em, rows(filter), keys(orderBy), page);
    }

    public int count(ProvinceFilter filter) {
        return CatalogueTables.PROVINCES.count(em, rows(filter));
    }

    public Page<Market> markets(MarketFilter filter, List<CatalogueOrder> orderBy, PageRequest page) {
        return CatalogueTables.MARKETS.page(em, rows(filter), keys(orderBy), page);
    }

    public int count(MarketFilter filter) {
        return CatalogueTables.MARKETS.count(em, rows(filter));
    }

    public Page<Sector> sectors(SectorFilter filter, List<CatalogueOrder> orderBy, PageRequest page) {
        return CatalogueTables.SECTORS.page(em, rows(filter), keys(orderBy), page);
    }

    public int count(SectorFilter filter) {
        return CatalogueTables.SECTORS.count(em, rows(filter));
    }

    public Page<SourceDocument> sources(SourceFilter filter, List<SourceOrder> orderBy, PageRequest page) {
        return CatalogueTables.SOURCES.page(
                em, rows(filter), orderBy.stream().map(SourceOrder::key).toList(), page);
    }

    public int count(SourceFilter filter) {
        return CatalogueTables.SOURCES.count(em, rows(filter));
    }

    /** The sources of figures and claims, without those that only the exchange rates come from. */
    public Page<SourceDocument> reportingSources(SourceFilter filter, List<SourceOrder> orderBy, PageRequest page) {
        return CatalogueTables.SOURCES.page(
                em, reporting(filter), orderBy.stream().map(SourceOrder::key).toList(), page);
    }

    public int countReporting(SourceFilter filter) {
        return CatalogueTables.SOURCES.count(em, reporting(filter));
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

    private static List<SortKey> keys(List<CatalogueOrder> orderBy) {
        return orderBy.stream().map(CatalogueOrder::key).toList();
    }

    private static Rows<ProvinceEntity> rows(ProvinceFilter filter) {
        return Rows.of(is("kind", AreaKind.PROVINCE), in("code", filter.codes()));
    }

    private static Rows<MarketEntity> rows(MarketFilter filter) {
        return Rows.of(in("code", filter.codes()), in("kind", filter.kinds()), in("standing", filter.standings()));
    }

    private static Rows<SectorEntity> rows(SectorFilter filter) {
        return Rows.of(in("code", filter.codes()), in("kind", filter.kinds()), in("parentCode", filter.parents()));
    }

    private static Rows<SourceEntity> rows(SourceFilter filter) {
        return Rows.of(
                in("code", filter.codes()),
                in("kind", filter.kinds()),
                between("publishedOn", filter.publishedFrom(), filter.publishedTo()));
    }

    private static Rows<SourceEntity> reporting(SourceFilter filter) {
        return rows(filter).and(without(ExchangeRateEntity.class)).and(without(MonthlyRateEntity.class));
    }

    private static Rows<SourceEntity> without(Class<?> exchangeRates) {
        return (row, cb) -> {
            var rates = cb.createQuery().subquery(String.class);
            var rate = rates.from(exchangeRates);
            rates.select(rate.get("source")).where(cb.equal(rate.get("source"), row.get("code")));
            return List.of(cb.exists(rates).not());
        };
    }
}
