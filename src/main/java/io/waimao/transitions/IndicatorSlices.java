package io.waimao.transitions;

import static java.util.stream.Collectors.toSet;

import io.waimao.catalogue.Market;
import io.waimao.catalogue.Sector;
import io.waimao.observations.Flow;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.Slice;
import io.waimao.transitions.inputs.ClaimedTerms;
import io.waimao.transitions.inputs.Codes;
import io.waimao.transitions.inputs.Formula;
import io.waimao.transitions.inputs.Subject;
import io.waimao.transitions.inputs.TermsOfProvinces;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * The rows that indicators certainly need, to be read in advance: those of the series of the indicators asked for, and
 * of the flows and sectors that these follow from.
 */
record IndicatorSlices(Codes codes) {

    private static final Set<Flow> GOODS = Set.of(Flow.EXPORT, Flow.IMPORT, Flow.TRADE);

    List<Slice> of(Collection<IndicatorQuery> queries) {
        var observed =
                queries.stream().filter(query -> !query.arguments().claimed()).toList();
        var own = series(observed, Formula::series);
        own.addAll(series(observed, Formula::others));
        var ofProvinces = series(observed, Formula::ofAllProvinces);
        return Stream.of(
                        slice(areas(own), only(own, true)).map(Slice::ofMargins),
                        slice(areas(own), only(own, false)).map(Slice::coarse),
                        slice(Set.copyOf(codes.provinces()), ofProvinces).map(Slice::coarse))
                .flatMap(slices -> slices)
                .toList();
    }

    private Set<SeriesKey> series(List<IndicatorQuery> queries, BiFunction<Formula, Subject, List<SeriesKey>> needed) {
        var nothing = new ClaimedTerms(List.of());
        var found = new HashSet<SeriesKey>();
        for (var query : queries) {
            var subject = new Subject(
                    query.area(), query.arguments(), nothing, new TermsOfProvinces(List.of(), nothing), codes);
            found.addAll(needed.apply(query.code().definition.computed(), subject));
        }
        return found;
    }

    private static Set<String> areas(Collection<SeriesKey> series) {
        return series.stream().map(SeriesKey::area).collect(toSet());
    }

    /** The series of a whole by market or by sector, or those of a part by both. */
    private static Set<SeriesKey> only(Collection<SeriesKey> series, boolean margins) {
        return series.stream()
                .filter(key -> margins
                        == (key.market().equals(Market.WORLD) || key.sector().equals(Sector.TOTAL)))
                .collect(toSet());
    }

    private Stream<Slice> slice(Set<String> areas, Collection<SeriesKey> series) {
        if (series.isEmpty()) {
            return Stream.of();
        }
        var flows = series.stream()
                .map(SeriesKey::flow)
                .flatMap(flow -> flow == Flow.OUTWARD_INVESTMENT ? Stream.of(flow) : GOODS.stream())
                .collect(toSet());
        var markets = new HashSet<>(Set.of(Market.WORLD));
        var sectors = new HashSet<>(Set.of(Sector.TOTAL));
        for (var key : series) {
            markets.add(key.market());
            sectors.add(key.sector());
            if (!key.sector().equals(Sector.TOTAL)) {
                sectors.addAll(codes.children(key.sector()));
            }
        }
        return Stream.of(new Slice(areas, flows, markets, sectors, null, null, null));
    }
}
