package io.waimao.derivation.ranking;

import static java.util.stream.Collectors.groupingBy;

import io.waimao.catalogue.Catalogue;
import io.waimao.derivation.Derivations;
import io.waimao.derivation.FigureSource;
import io.waimao.derivation.hierarchy.Hierarchies;
import io.waimao.paging.MemoryListing;
import io.waimao.paging.MemoryListing.Attribute;
import io.waimao.paging.Page;
import io.waimao.paging.PageRequest;
import io.waimao.paging.SortKey;
import io.waimao.quantity.PlaceInOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Ranks provinces, markets and sectors by their figures. Rankings as of the same day share the same few statements. */
@ApplicationScoped
@Transactional
public class Rankings {

    private static final String CODE = "code";

    private final Derivations derivations;
    private final Hierarchies hierarchies;
    private final Catalogue catalogue;

    Rankings(Derivations derivations, Hierarchies hierarchies, Catalogue catalogue) {
        this.derivations = derivations;
        this.hierarchies = hierarchies;
        this.catalogue = catalogue;
    }

    /** The rankings of the queries. */
    public Map<RankingQuery, Ranking> find(Set<RankingQuery> queries) {
        var found = new LinkedHashMap<RankingQuery, Ranking>();
        queries.stream()
                .collect(groupingBy(query -> Optional.ofNullable(query.asOf())))
                .forEach((day, alike) ->
                        found.putAll(derivations.ask(day.orElse(null), List.of(), figures -> find(figures, alike))));
        return found;
    }

    private Map<RankingQuery, Ranking> find(FigureSource figures, List<RankingQuery> queries) {
        var groups = hierarchies.current().groups();
        var found = new LinkedHashMap<RankingQuery, Ranking>();
        queries.forEach(query ->
                found.put(query, new RankingFinder(figures, new RankingCodes(catalogue, groups, query), query).find()));
        return found;
    }

    /** A page of a ranking in its order: by value, then by code. */
    public static Page<RankedFigure> page(RankingQuery query, Ranking ranking, PageRequest request) {
        var value = orderOf(query, ranking);
        var attributes = Map.<String, Attribute<RankedFigure>>of(
                value,
                new Attribute<>(
                        BigDecimal.class,
                        ranked -> PlaceInOrder.of(ranked.figure().quantity()).orElse(null)),
                CODE,
                new Attribute<>(String.class, ranked -> ranked.figure().key().code()));
        return new MemoryListing<>(attributes, CODE)
                .page(ranking.ranked(), List.of(SortKey.by(value, query.direction())), request);
    }

    /** Names the order by all arguments, so that a cursor is rejected by any other ranking. */
    private static String orderOf(RankingQuery query, Ranking ranking) {
        var period = ranking.period();
        return String.join(
                " ",
                query.by().name(),
                query.pattern().code(),
                String.valueOf(query.groups()),
                String.valueOf(query.members()),
                period == null ? "" : period.getCode(),
                String.valueOf(query.asOf()));
    }
}
