package io.waimao.transitions;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.waimao.catalogue.Transition;
import io.waimao.catalogue.TransitionCode;
import io.waimao.claims.Claim;
import io.waimao.claims.Claims;
import io.waimao.transitions.inputs.IndicatorArguments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The four transitions of provinces, with indicators by their default arguments. */
@ApplicationScoped
@Transactional
public class Transitions {

    private final Indicators indicators;
    private final Claims claims;

    Transitions(Indicators indicators, Claims claims) {
        this.indicators = indicators;
        this.claims = claims;
    }

    /** The four transitions of each province. */
    public Map<TransitionsQuery, List<ProvinceTransition>> ofProvinces(Set<TransitionsQuery> queries) {
        var all =
                claims.ofProvinces(queries.stream().map(TransitionsQuery::area).collect(toSet()));
        var claimed = all.stream().collect(groupingBy(Claim::area));
        var outcomes = indicators.find(
                queries.stream()
                        .flatMap(query -> byDefault(query.area(), query.asOf()))
                        .collect(toSet()),
                all);
        var answers = new LinkedHashMap<TransitionsQuery, List<ProvinceTransition>>();
        for (var query : queries) {
            var ofProvince =
                    byDefault(query.area(), query.asOf()).map(outcomes::get).toList();
            answers.put(query, transitions(ofProvince, claimed.getOrDefault(query.area(), List.of())));
        }
        return answers;
    }

    /** The indicators that cannot be computed for a province, and why. */
    public List<Gap> gaps(String area) {
        var queries = byDefault(area, null).toList();
        var outcomes = indicators.find(new LinkedHashSet<>(queries));
        return queries.stream()
                .flatMap(query -> requireNonNull(outcomes.get(query)).missing().stream())
                .toList();
    }

    private Stream<IndicatorQuery> byDefault(String area, @Nullable LocalDate asOf) {
        return IndicatorCode.ofTransitions().stream()
                .map(code -> indicators.query(area, code, IndicatorArguments.NONE, null, asOf));
    }

    private static List<ProvinceTransition> transitions(List<Outcome> outcomes, List<Claim> claims) {
        return Arrays.stream(TransitionCode.values())
                .map(code -> transition(code, outcomes, claims))
                .toList();
    }

    private static ProvinceTransition transition(TransitionCode code, List<Outcome> outcomes, List<Claim> claims) {
        var found = outcomes.stream()
                .flatMap(outcome -> outcome.found().stream())
                .filter(indicator -> indicator.getCode().transition == code)
                .toList();
        var gaps = outcomes.stream()
                .flatMap(outcome -> outcome.missing().stream())
                .filter(gap -> gap.indicator().transition == code)
                .toList();
        var claimed =
                claims.stream().filter(claim -> claim.transitionCode() == code).toList();
        return new ProvinceTransition(new Transition(code), found, claimed, Assessment.of(found, gaps, claimed), gaps);
    }

    /** The transition of an indicator. */
    public static Transition of(IndicatorCode code) {
        return new Transition(code.transition);
    }
}
