package io.waimao.catalogue;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The whole catalogue at one time, each kind in its order. */
public final class CatalogueContents {

    final Map<String, Province> provinces;
    final Map<String, Market> markets;
    final Map<String, Sector> sectors;
    final Map<String, List<Sector>> children;
    final Map<String, SourceDocument> sources;
    final Set<String> countryCodes;
    final Set<String> hsCodes;
    final Set<String> completeSources;
    final List<Membership> memberships;
    final Map<String, List<Membership>> membersOf;
    final Map<String, List<Membership>> groupsOf;
    final List<Partition> partitions;
    final Map<Integer, ExchangeRate> exchangeRates;
    final Map<YearMonth, MonthlyRate> monthlyRates;

    public CatalogueContents(
            List<Province> provinces,
            List<Market> markets,
            List<Sector> sectors,
            List<SourceDocument> sources,
            List<Membership> memberships,
            List<Partition> partitions,
            List<ExchangeRate> exchangeRates,
            List<MonthlyRate> monthlyRates) {
        this.provinces = byCode(provinces, Province::code);
        this.markets = byCode(markets, Market::code);
        this.sectors = byCode(sectors, Sector::code);
        this.children = sectors.stream()
                .filter(sector -> sector.parentCode() != null)
                .collect(groupingBy(sector -> String.valueOf(sector.parentCode())));
        this.sources = byCode(sources, SourceDocument::code);
        this.countryCodes = codes(this.markets, market -> market.kind().isSingle());
        this.hsCodes = codes(this.sectors, sector -> SectorKind.HS_CODES.contains(sector.kind()));
        this.completeSources = codes(this.sources, SourceDocument::complete);
        this.memberships = List.copyOf(memberships);
        this.membersOf = memberships.stream().collect(groupingBy(Membership::groupCode));
        this.groupsOf = memberships.stream().collect(groupingBy(Membership::memberCode));
        this.partitions = List.copyOf(partitions);
        this.exchangeRates = exchangeRates.stream().collect(toUnmodifiableMap(ExchangeRate::year, identity()));
        this.monthlyRates = monthlyRates.stream().collect(toUnmodifiableMap(MonthlyRate::month, identity()));
    }

    private static <T> Map<String, T> byCode(List<T> all, Function<T, String> code) {
        return all.stream().collect(toMap(code, identity(), (first, second) -> first, LinkedHashMap::new));
    }

    private static <T> Set<String> codes(Map<String, T> all, Predicate<T> wanted) {
        return all.entrySet().stream()
                .filter(item -> wanted.test(item.getValue()))
                .map(Map.Entry::getKey)
                .collect(toUnmodifiableSet());
    }

    static <T> Map<String, T> among(Map<String, T> all, Collection<String> codes) {
        var found = new LinkedHashMap<String, T>();
        for (var code : codes) {
            @Nullable T item = all.get(code);
            if (item != null) {
                found.put(code, item);
            }
        }
        return found;
    }
}
