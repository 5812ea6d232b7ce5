package io.waimao.transitions;

import io.waimao.derivation.FigureSource;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The exports of all provinces in periods for which all are known; computed once for all provinces. */
final class ExportsOfProvinces {

    private final List<String> areas;
    private final FigureSource source;
    private final Map<Period, Optional<List<Observation>>> known = new HashMap<>();
    private @Nullable Set<Period> periods;

    ExportsOfProvinces(Collection<String> areas, FigureSource source) {
        this.areas = List.copyOf(areas);
        this.source = source;
    }

    /**
     * Returns one figure for each province, in no particular order; empty unless all are known.
     *
     * @param exports the exports of any area
     */
    Optional<List<Observation>> at(SeriesKey exports, Period period) {
        return periods(exports).contains(period)
                ? known.computeIfAbsent(period, at -> find(exports, at))
                : Optional.empty();
    }

    private Optional<List<Observation>> find(SeriesKey exports, Period period) {
        var found = new ArrayList<Observation>();
        for (var area : areas) {
            source.unconverted(new FigureKey(exports.withArea(area), period))
                    .filter(figure -> figure.quantity().hasPoint())
                    .ifPresent(found::add);
        }
        return found.size() == areas.size() && !found.isEmpty() ? Optional.of(List.copyOf(found)) : Optional.empty();
    }

    /** The periods for which every province may have a figure. */
    private Set<Period> periods(SeriesKey exports) {
        if (periods == null) {
            Set<Period> all = new HashSet<>();
            for (int i = 0; i < areas.size(); i++) {
                var ofArea = source.periods(exports.withArea(areas.get(i)));
                if (i == 0) {
                    all.addAll(ofArea);
                } else {
                    all.retainAll(Set.copyOf(ofArea));
                }
            }
            periods = all;
        }
        return periods;
    }
}
