package io.waimao.catalogue;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The catalogue, held in memory: entries by code and their relations. */
@ApplicationScoped
public class Catalogue {

    private final CatalogueMemory memory;

    Catalogue(CatalogueMemory memory) {
        this.memory = memory;
    }

    public Map<String, Province> provinces(Collection<String> codes) {
        return CatalogueContents.among(contents().provinces, codes);
    }

    public Map<String, Market> markets(Collection<String> codes) {
        return CatalogueContents.among(contents().markets, codes);
    }

    public Map<String, Sector> sectors(Collection<String> codes) {
        return CatalogueContents.among(contents().sectors, codes);
    }

    public Map<String, SourceDocument> sources(Collection<String> codes) {
        return CatalogueContents.among(contents().sources, codes);
    }

    public Optional<Province> findProvince(String code) {
        return Optional.ofNullable(contents().provinces.get(code));
    }

    public Optional<Market> findMarket(String code) {
        return Optional.ofNullable(contents().markets.get(code));
    }

    public Optional<Sector> findSector(String code) {
        return Optional.ofNullable(contents().sectors.get(code));
    }

    public Optional<SourceDocument> findSource(String code) {
        return Optional.ofNullable(contents().sources.get(code));
    }

    /** For a code that a row refers to, which must therefore exist. */
    public Province getProvince(String code) {
        return present(code, contents().provinces.get(code));
    }

    /** For a code that a row refers to, which must therefore exist. */
    public Market getMarket(String code) {
        return present(code, contents().markets.get(code));
    }

    /** For a code that a row refers to, which must therefore exist. */
    public Sector getSector(String code) {
        return present(code, contents().sectors.get(code));
    }

    private static <T> T present(String code, @Nullable T item) {
        if (item == null) {
            throw new IllegalStateException("the catalogue has no " + code);
        }
        return item;
    }

    /** The countries that belong to a group on a day, in catalogue order. */
    public List<Market> members(MembershipQuery query) {
        var contents = contents();
        return valid(contents.membersOf, query, Membership::memberCode)
                .map(contents.markets::get)
                .toList();
    }

    /** The countries that belong to each group on its day, in catalogue order. */
    public Map<MembershipQuery, List<Market>> members(Set<MembershipQuery> queries) {
        var answers = new LinkedHashMap<MembershipQuery, List<Market>>();
        queries.forEach(query -> answers.put(query, members(query)));
        return answers;
    }

    /** The groups that a country belongs to on a day, in catalogue order. */
    public List<Market> groups(MembershipQuery query) {
        var contents = contents();
        return valid(contents.groupsOf, query, Membership::groupCode)
                .map(contents.markets::get)
                .toList();
    }

    private static java.util.stream.Stream<String> valid(
            Map<String, List<Membership>> memberships, MembershipQuery query, Function<Membership, String> related) {
        return memberships.getOrDefault(query.market(), List.of()).stream()
                .filter(membership -> membership.validOn(query.on()))
                .map(related)
                .distinct();
    }

    /** The sectors directly below the sector, in catalogue order. */
    public List<Sector> children(String parent) {
        return contents().children.getOrDefault(parent, List.of());
    }

    /** The sectors directly below each sector, in catalogue order. */
    public Map<String, List<Sector>> children(Set<String> parents) {
        return CatalogueContents.among(contents().children, parents);
    }

    /** The codes of all provinces and of the nation. */
    public List<String> listAreaCodes() {
        return List.copyOf(contents().provinces.keySet());
    }

    /** The codes of all provinces in their official order, without the nation. */
    public List<String> listProvinceCodes() {
        return contents().provinces.keySet().stream()
                .filter(code -> !code.equals(Province.NATION))
                .toList();
    }

    public List<String> listMarketCodes() {
        return List.copyOf(contents().markets.keySet());
    }

    public List<String> listSectorCodes() {
        return List.copyOf(contents().sectors.keySet());
    }

    /** The codes of all countries, and of areas beside them. */
    public Set<String> countryCodes() {
        return contents().countryCodes;
    }

    /** All HS codes: chapters, headings and subheadings. */
    public Set<String> hsCodes() {
        return contents().hsCodes;
    }

    /** The codes of the sources whose tables are complete. */
    public List<String> listCompleteSources() {
        return List.copyOf(contents().completeSources);
    }

    /** The codes of countries and of the world by M49 code without leading zeros, as in UN Comtrade; 0 is the world. */
    public Map<String, String> marketsByM49() {
        return contents().markets.values().stream()
                .filter(market -> market.m49() != null)
                .collect(toMap(
                        market -> market.code().equals(Market.WORLD)
                                ? "0"
                                : requireNonNull(market.m49()).replaceFirst("^0+", ""),
                        Market::code));
    }

    /** All entries, in catalogue order. */
    public List<Market> listMarkets() {
        return List.copyOf(contents().markets.values());
    }

    /** All entries, in catalogue order. */
    public List<Sector> listSectors() {
        return List.copyOf(contents().sectors.values());
    }

    /** All memberships, including ended ones. */
    public List<Membership> listMemberships() {
        return contents().memberships;
    }

    public List<SourceDocument> listSources() {
        return List.copyOf(contents().sources.values());
    }

    /** The declared partitions, in order of declaration. */
    public List<Partition> listPartitions() {
        return contents().partitions;
    }

    /** The official average exchange rates, by year. */
    public Map<Integer, ExchangeRate> exchangeRates() {
        return contents().exchangeRates;
    }

    /** The average market exchange rates, by month. */
    public Map<YearMonth, MonthlyRate> monthlyRates() {
        return contents().monthlyRates;
    }

    /** The countries of each market on the day: the members of a group, a country itself, none for the world. */
    public Map<String, Set<String>> countries(Collection<Market> of, LocalDate on) {
        var members = contents().membersOf;
        var countries = new LinkedHashMap<String, Set<String>>();
        for (var market : of) {
            countries.put(
                    market.code(),
                    switch (market.kind()) {
                        case WORLD -> Set.of();
                        case COUNTRY, OTHER, HISTORIC -> Set.of(market.code());
                        case GROUP ->
                            valid(members, new MembershipQuery(market.code(), on), Membership::memberCode)
                                    .collect(toUnmodifiableSet());
                    });
        }
        return countries;
    }

    private CatalogueContents contents() {
        return memory.contents();
    }
}
