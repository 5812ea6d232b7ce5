package io.waimao.rollups;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.Market;
import io.waimao.catalogue.MembershipQuery;
import io.waimao.catalogue.Sector;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.Observations;
import io.waimao.observations.Quantity;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.Slice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads breakdowns that differ only by the province, all in one. */
final class BreakdownReader {

    private final Observations observations;
    private final Catalogue catalogue;
    private final Hierarchy hierarchy;
    private final Collection<BreakdownQuery> queries;
    private final BreakdownQuery pattern;
    private final SeriesKey whole;

    BreakdownReader(Observations observations, Catalogue catalogue, Collection<BreakdownQuery> alike) {
        this.observations = observations;
        this.catalogue = catalogue;
        this.hierarchy = new Hierarchy(catalogue);
        this.queries = alike;
        this.pattern = alike.iterator().next();
        this.whole = pattern.whole();
    }

    Map<BreakdownQuery, Breakdown> read() {
        var allowed = allowed();
        var figures = withDerived(figures(allowed), allowed);
        var candidates = figures.stream()
                .filter(figure -> isPart(figure, allowed))
                .collect(groupingBy(figure -> figure.key().area()));
        var disjoint =
                disjoint(candidates.values().stream().flatMap(List::stream).toList());
        var byArea = figures.stream().collect(groupingBy(figure -> figure.key().area()));
        var found = new LinkedHashMap<BreakdownQuery, Breakdown>();
        for (var query : queries) {
            var area = query.whole().area();
            found.put(
                    query,
                    new BreakdownParts(query, byArea.getOrDefault(area, List.of()))
                            .build(oneEach(candidates.getOrDefault(area, List.of())), disjoint));
        }
        return found;
    }

    /** With what follows from others, where the whole is not just published. */
    private List<Observation> withDerived(List<Observation> figures, @Nullable Set<String> allowed) {
        var wanted = new HashSet<At>();
        for (var query : queries) {
            var total = new At(query.whole(), query.period());
            var published = figures.stream()
                    .anyMatch(figure -> !figure.isDerived() && At.of(figure).equals(total));
            if (!published) {
                wanted.add(total);
                parts(query.whole(), figures, allowed).forEach(part -> wanted.add(total.with(part)));
            }
        }
        if (wanted.isEmpty()) {
            return figures;
        }
        wanted.addAll(
                wanted.stream().map(at -> at.with(at.period().yearBefore())).toList());
        var all = new ArrayList<>(figures);
        var known = figures.stream().map(At::of).collect(toSet());
        new Derivations(observations, hierarchy, catalogue, pattern.asOf())
                .at(wanted)
                .forEach((at, figure) -> {
                    if (!known.contains(at) && !isZero(figure)) {
                        all.add(figure);
                    }
                });
        return all;
    }

    private static boolean isZero(Observation figure) {
        return figure.value().quantity().isSameAs(Quantity.exactly(0));
    }

    private Stream<SeriesKey> parts(SeriesKey of, List<Observation> figures, @Nullable Set<String> allowed) {
        return switch (pattern.by()) {
            case MARKET ->
                (allowed != null ? allowed : of.sector().equals(Sector.TOTAL) ? seen(figures) : countries())
                        .stream().map(of::withMarket);
            case SECTOR ->
                (allowed != null ? allowed : seenSections(figures)).stream().map(of::withSector);
            case BRAND, PERIOD -> Stream.of();
        };
    }

    /** The markets of the period or, where it has none, of what it consists of. */
    private Set<String> seen(List<Observation> figures) {
        return seen(figures, SeriesKey::market, whole.market());
    }

    private Set<String> seenSections(List<Observation> figures) {
        var seen = seen(figures, SeriesKey::sector, whole.sector());
        var tree = hierarchy.sectors();
        return tree.sections().stream()
                .filter(section ->
                        seen.contains(section) || seen.stream().anyMatch(product -> tree.isWithin(product, section)))
                .collect(toSet());
    }

    private Set<String> seen(List<Observation> figures, Function<SeriesKey, String> code, String ofWhole) {
        var seen = codes(figures, code);
        return seen.stream().allMatch(ofWhole::equals)
                ? codes(observations.slice(slice(null), pattern.asOf()), code)
                : seen;
    }

    private static Set<String> codes(List<Observation> figures, Function<SeriesKey, String> code) {
        return figures.stream().map(Observation::key).map(code).collect(toSet());
    }

    private Set<String> countries() {
        return hierarchy.groups().countries();
    }

    /** The codes that a part may have; null for any. */
    private @Nullable Set<String> allowed() {
        if (pattern.members() != null) {
            return Set.copyOf(pattern.members());
        } else if (pattern.by() == Dimension.MARKET && !whole.market().equals(Market.WORLD)) {
            var group = new MembershipQuery(whole.market(), pattern.period().start());
            return catalogue.members(Set.of(group)).getOrDefault(group, List.of()).stream()
                    .map(Market::code)
                    .collect(toSet());
        } else if (pattern.by() == Dimension.SECTOR && !whole.sector().equals(Sector.TOTAL)) {
            return catalogue.children(Set.of(whole.sector())).getOrDefault(whole.sector(), List.of()).stream()
                    .map(Sector::code)
                    .collect(toSet());
        }
        return null;
    }

    private List<Observation> figures(@Nullable Set<String> allowed) {
        var slice = slice(allowed);
        return observations.slice(
                pattern.by() == Dimension.PERIOD
                        ? slice
                        : slice.during(
                                List.of(pattern.period(), pattern.period().yearBefore())),
                pattern.asOf());
    }

    /** From the year before on. */
    private Slice slice(@Nullable Set<String> allowed) {
        var slice = new Slice(
                queries.stream().map(query -> query.whole().area()).collect(toSet()),
                whole.flow() == Flow.TRADE ? Set.of(Flow.TRADE, Flow.EXPORT, Flow.IMPORT) : Set.of(whole.flow()),
                pattern.by() == Dimension.MARKET ? orWhole(allowed, whole.market()) : Set.of(whole.market()),
                pattern.by() == Dimension.SECTOR ? orWhole(allowed, whole.sector()) : Set.of(whole.sector()),
                pattern.by() == Dimension.BRAND ? null : Set.of(whole.brand()),
                pattern.period().yearBefore().start(),
                pattern.period().getEnd());
        return hasDetails() ? slice : slice.coarse();
    }

    /** Whether countries and HS codes come together in it. */
    private boolean hasDetails() {
        var products = pattern.by() == Dimension.SECTOR || SectorTree.isHs(whole.sector());
        var countries = pattern.by() == Dimension.MARKET || !whole.market().equals(Market.WORLD);
        return countries && products;
    }

    private static @Nullable Set<String> orWhole(@Nullable Set<String> allowed, String code) {
        if (allowed == null) {
            return null;
        }
        var codes = new HashSet<>(allowed);
        codes.add(code);
        return codes;
    }

    private boolean isPart(Observation figure, @Nullable Set<String> allowed) {
        var key = figure.key();
        if (key.flow() != whole.flow() || (figure.isDerived() && allowed == null && !isPlain(key))) {
            return false;
        }
        var level = key.measure() == whole.measure() && key.unit() == whole.unit();
        if (!level && (key.measure() != Measure.SHARE_OF_FLOW || whole.measure() != Measure.VALUE)) {
            return false;
        }
        return switch (pattern.by()) {
            case MARKET -> figure.period().equals(pattern.period()) && isOther(key.market(), whole.market(), allowed);
            case SECTOR -> figure.period().equals(pattern.period()) && isOther(key.sector(), whole.sector(), allowed);
            case BRAND -> figure.period().equals(pattern.period()) && key.brand() != whole.brand();
            case PERIOD ->
                level
                        && pattern.period().contains(figure.period())
                        && !figure.period().equals(pattern.period())
                        && !figure.period().isCumulative();
        };
    }

    /** Of what is derived only countries and sections count, which share nothing. */
    private boolean isPlain(SeriesKey key) {
        return switch (pattern.by()) {
            case MARKET -> hierarchy.groups().isCountry(key.market());
            case SECTOR -> hierarchy.sectors().isSection(key.sector());
            case BRAND, PERIOD -> true;
        };
    }

    private static boolean isOther(String code, String wholeCode, @Nullable Set<String> allowed) {
        return !code.equals(wholeCode) && (allowed == null || allowed.contains(code));
    }

    /** One figure for each part: the level where there is one, else the share; of periods the finest. */
    private List<Observation> oneEach(List<Observation> figures) {
        var finest = figures.stream()
                .mapToInt(figure -> figure.period().months())
                .min()
                .orElse(0);
        return figures.stream()
                .filter(figure ->
                        pattern.by() != Dimension.PERIOD || figure.period().months() == finest)
                .collect(groupingBy(figure -> List.of(
                        figure.key().market(),
                        figure.key().sector(),
                        figure.key().brand(),
                        figure.period())))
                .values()
                .stream()
                .map(same -> Collections.min(
                        same, Comparator.comparing(figure -> figure.key().measure())))
                .toList();
    }

    private BiPredicate<Observation, Observation> disjoint(List<Observation> parts) {
        return switch (pattern.by()) {
            case BRAND -> (a, b) -> a.key().brand() != b.key().brand();
            case PERIOD -> (a, b) -> !a.period().overlaps(b.period());
            case MARKET -> {
                var codes = parts.stream().map(part -> part.key().market()).collect(toSet());
                var countries = catalogue.countries(
                        catalogue.markets(codes).values(), pattern.period().start());
                yield (a, b) -> {
                    var of = countries.getOrDefault(a.key().market(), Set.of());
                    var others = countries.getOrDefault(b.key().market(), Set.of());
                    return !of.isEmpty() && !others.isEmpty() && Collections.disjoint(of, others);
                };
            }
            case SECTOR -> {
                var codes = parts.stream().map(part -> part.key().sector()).collect(toSet());
                var sectors = catalogue.sectors(codes);
                yield (a, b) -> Optional.ofNullable(sectors.get(a.key().sector()))
                        .flatMap(one -> Optional.ofNullable(sectors.get(b.key().sector()))
                                .map(one::disjointFrom))
                        .orElse(false);
            }
        };
    }
}
