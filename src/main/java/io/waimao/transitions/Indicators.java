package io.waimao.transitions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.waimao.catalogue.Catalogue;
import io.waimao.claims.Claim;
import io.waimao.claims.Claims;
import io.waimao.derivation.Derivations;
import io.waimao.observations.Period;
import io.waimao.transitions.inputs.CatalogueCodes;
import io.waimao.transitions.inputs.Codes;
import io.waimao.transitions.inputs.IndicatorArguments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Computes any number of indicators, and only those asked for, in a fixed number of statements. */
@ApplicationScoped
public class Indicators {

    private final Derivations derivations;
    private final Catalogue catalogue;
    private final Claims claims;

    Indicators(Derivations derivations, Catalogue catalogue, Claims claims) {
        this.derivations = derivations;
        this.catalogue = catalogue;
        this.claims = claims;
    }

    /**
     * A query, complete with the defaults of the indicator.
     *
     * @throws io.waimao.paging.BadInput if the indicator does not take an argument, or needs another one
     */
    public IndicatorQuery query(
            String area,
            IndicatorCode code,
            IndicatorArguments arguments,
            @Nullable Period period,
            @Nullable LocalDate asOf) {
        var complete = code.definition.parameters().complete(code, arguments, codes());
        return new IndicatorQuery(area, code, complete, period, asOf);
    }

    /** The indicators of the queries. */
    @Transactional
    public Map<IndicatorQuery, Outcome> find(Set<IndicatorQuery> queries) {
        return find(queries, claimsFor(queries));
    }

    /** @param claimed the claims of the provinces in the queries */
    Map<IndicatorQuery, Outcome> find(Set<IndicatorQuery> queries, Collection<Claim> claimed) {
        return byDay(queries, Function.identity(), claimed, Computation::outcome);
    }

    /** The values of indicators over time. */
    @Transactional
    public Map<HistoryQuery, List<IndicatorValue>> histories(Set<HistoryQuery> queries) {
        var indicators = queries.stream().map(HistoryQuery::indicator).collect(toSet());
        return byDay(queries, HistoryQuery::indicator, claimsFor(indicators), Computation::history);
    }

    private <Q, A> Map<Q, A> byDay(
            Set<Q> queries,
            Function<Q, IndicatorQuery> indicator,
            Collection<Claim> claimed,
            BiFunction<Computation, Q, A> answer) {
        var codes = codes();
        var found = new LinkedHashMap<Q, A>();
        queries.stream()
                .collect(groupingBy(
                        query -> Optional.ofNullable(indicator.apply(query).asOf())))
                .forEach((day, ofDay) -> {
                    var slices = new IndicatorSlices(codes)
                            .of(ofDay.stream().map(indicator).toList());
                    found.putAll(derivations.ask(day.orElse(null), slices, figures -> {
                        var computation = new Computation(codes, figures, claimed);
                        var answers = new LinkedHashMap<Q, A>();
                        ofDay.forEach(query -> answers.put(query, answer.apply(computation, query)));
                        return answers;
                    }));
                });
        return found;
    }

    /** The claims that indicators are computed from; none are read if all use observations. */
    private List<Claim> claimsFor(Collection<IndicatorQuery> queries) {
        var areas = queries.stream()
                .filter(query -> query.arguments().claimed())
                .flatMap(Indicators::areas)
                .collect(toSet());
        return areas.isEmpty() ? List.of() : claims.ofProvinces(areas);
    }

    private static Stream<String> areas(IndicatorQuery query) {
        var comparator = query.arguments().comparator();
        return comparator == null ? Stream.of(query.area()) : Stream.of(query.area(), comparator);
    }

    /** The number of figures that an indicator of all countries, products or provinces looks at; 0 for others. */
    public int counted(IndicatorCode code) {
        return switch (code) {
            case NUMBER_OF_MARKETS, SHARE_OF_LARGEST_MARKETS ->
                codes().countries().size();
            case NUMBER_OF_PRODUCTS -> codes().products().size();
            case NATIONAL_EXPORT_RANK -> codes().provinces().size();
            default -> 0;
        };
    }

    private Codes codes() {
        return CatalogueCodes.of(catalogue);
    }
}
