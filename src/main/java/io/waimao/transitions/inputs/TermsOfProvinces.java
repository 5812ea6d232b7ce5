package io.waimao.transitions.inputs;

import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A series of every province in the periods for which all are known; looked up once for all provinces. */
public final class TermsOfProvinces {

    private record Place(SeriesKey ofNobody, Period period) {}

    private final List<String> areas;
    private final Terms terms;
    private final Map<Place, Optional<Map<String, Term>>> known = new HashMap<>();
    private final Map<SeriesKey, Set<Period>> periods = new HashMap<>();

    public TermsOfProvinces(List<String> areas, Terms terms) {
        this.areas = List.copyOf(areas);
        this.terms = terms;
    }

    /**
     * One term for each province; empty unless all are known.
     *
     * @param series of any province
     */
    public Optional<Map<String, Term>> at(SeriesKey series, Period period) {
        var ofNobody = series.withArea("");
        return periods.computeIfAbsent(ofNobody, this::common).contains(period)
                ? known.computeIfAbsent(new Place(ofNobody, period), this::find)
                : Optional.empty();
    }

    private Optional<Map<String, Term>> find(Place place) {
        var found = new LinkedHashMap<String, Term>();
        for (var area : areas) {
            terms.unconverted(place.ofNobody.withArea(area), place.period).ifPresent(term -> found.put(area, term));
        }
        return found.size() == areas.size() && !found.isEmpty() ? Optional.of(found) : Optional.empty();
    }

    /** The periods for which every province may have a figure. */
    private Set<Period> common(SeriesKey ofNobody) {
        var lists = new ArrayList<List<Period>>();
        areas.forEach(area -> lists.add(terms.periods(List.of(ofNobody.withArea(area)))));
        Set<Period> all = lists.isEmpty() ? new HashSet<>() : new HashSet<>(lists.get(0));
        lists.forEach(list -> all.retainAll(Set.copyOf(list)));
        return all;
    }
}
