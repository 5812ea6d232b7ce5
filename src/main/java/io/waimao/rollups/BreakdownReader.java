package io.waimao.rollups;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.waimao.catalogue.Market;
import io.waimao.observations.Flow;
import io.waimao.observations.Observation;
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
import java.util.Set;

/** Reads breakdowns that differ only by the province, all in one. */
final class BreakdownReader {

    private final Facts facts;
    private final Collection<BreakdownQuery> queries;
    private final BreakdownQuery pattern;
    private final SeriesKey whole;
    private final PartCodes codes;

    BreakdownReader(Facts facts, Collection<BreakdownQuery> alike) {
        this.facts = facts;
        this.queries = alike;
        this.pattern = alike.iterator().next();
        this.whole = pattern.whole();
        this.codes = new PartCodes(pattern, facts.catalogue(), facts.hierarchy());
    }

    Map<BreakdownQuery, Breakdown> read() {
        var figures = withDerived(figures());
        var candidates = figures.stream()
                .filter(figure -> codes.isPart(figure))
                .collect(groupingBy(figure -> figure.key().area()));
        var disjoint = Disjointness.among(
                candidates.values().stream().flatMap(List::stream).toList(), pattern, facts.catalogue());
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
    private List<Observation> withDerived(List<Observation> figures) {
        var wanted = new HashSet<At>();
        for (var query : queries) {
            var total = new At(query.whole(), query.period());
            var published = figures.stream()
                    .anyMatch(figure -> !figure.isDerived() && At.of(figure).equals(total));
            if (!published) {
                wanted.add(total);
                codes.candidates(query.whole(), figures, this::longer).forEach(part -> wanted.add(total.with(part)));
            }
        }
        if (wanted.isEmpty()) {
            return figures;
        }
        wanted.addAll(
                wanted.stream().map(at -> at.with(at.period().yearBefore())).toList());
        var all = new ArrayList<>(figures);
        var known = figures.stream().map(At::of).collect(toSet());
        new Derivations(facts, pattern.asOf()).at(wanted).forEach((at, figure) -> {
            if (!known.contains(at) && !isZero(figure)) {
                all.add(figure);
            }
        });
        return all;
    }

    private static boolean isZero(Observation figure) {
        return figure.value().quantity().isSameAs(Quantity.exactly(0));
    }

    private List<Observation> longer() {
        return facts.observations().slice(slice(), pattern.asOf());
    }

    private List<Observation> figures() {
        var slice = slice();
        return facts.observations()
                .slice(
                        pattern.by() == Dimension.PERIOD
                                ? slice
                                : slice.during(List.of(
                                        pattern.period(), pattern.period().yearBefore())),
                        pattern.asOf());
    }

    /** From the year before on. */
    private Slice slice() {
        var slice = new Slice(
                queries.stream().map(query -> query.whole().area()).collect(toSet()),
                whole.flow() == Flow.TRADE ? Set.of(Flow.TRADE, Flow.EXPORT, Flow.IMPORT) : Set.of(whole.flow()),
                codes.markets(),
                codes.sectors(),
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
}
