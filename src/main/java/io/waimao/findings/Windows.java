package io.waimao.findings;

import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.ExchangeRate;
import io.waimao.catalogue.Market;
import io.waimao.catalogue.Partition;
import io.waimao.catalogue.Province;
import io.waimao.catalogue.Sector;
import io.waimao.observations.AreaCoverage;
import io.waimao.observations.Brand;
import io.waimao.observations.Flow;
import io.waimao.observations.Observation;
import io.waimao.observations.Observations;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.SeriesQuery;
import io.waimao.observations.Slice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Reads what checks look at, as much of it at a time as a check needs. */
final class Windows {

    private final Catalogue catalogue;
    private final Observations observations;
    private final List<Partition> partitions;
    private final Map<Integer, ExchangeRate> rates;
    private final Names names;
    private final List<String> provinces;
    private final List<Observation> totals = new ArrayList<>();

    Windows(Catalogue catalogue, Observations observations, List<AreaCoverage> all) {
        this.catalogue = catalogue;
        this.observations = observations;
        this.partitions = catalogue.listPartitions();
        this.rates = catalogue.exchangeRates();
        this.names = Names.of(catalogue);
        this.provinces = all.stream()
                .map(AreaCoverage::area)
                .filter(area -> !area.equals(Province.NATION))
                .toList();
    }

    List<Observation> read(String area, Span span) {
        return span.months() == 1
                ? span.withYearsBefore()
                        .flatMap(month -> Arrays.stream(Flow.values())
                                .flatMap(
                                        flow -> observations.history(area, flow, month.first(), month.last()).stream()))
                        .toList()
                : observations.history(new Slice(List.of(area), null, null, null, null, span.first(), span.last()));
    }

    /** @param nation the nation's figures of the span */
    Window of(String area, Span span, List<Observation> nation) {
        var ofNation = area.equals(Province.NATION);
        var history = ofNation ? nation : read(area, span);
        return new Window(
                area,
                span,
                new Figures(history),
                new Figures(nation),
                ofNation ? totals(span) : List.of(),
                Structure.of(catalogue, history, partitions),
                rates,
                names);
    }

    /** Windows of whole series, several in each; nothing is known in them of nation, markets and sectors. */
    void ofSeries(String area, Span span, Consumer<Window> taker) {
        var gathered = new ArrayList<Observation>();
        observations.eachSeries(area, series -> {
            gathered.addAll(series);
            if (gathered.size() >= Span.ROWS) {
                taker.accept(ofSeries(area, span, gathered));
                gathered.clear();
            }
        });
        taker.accept(ofSeries(area, span, gathered));
    }

    private Window ofSeries(String area, Span span, List<Observation> series) {
        return new Window(area, span, new Figures(series), Figures.NONE, List.of(), Structure.UNKNOWN, rates, names);
    }

    /** The whole flows of all provinces, read once. */
    private List<Observation> totals(Span span) {
        if (totals.isEmpty()) {
            totals.addAll(observations.series(keysOfTotals()).values().stream()
                    .flatMap(List::stream)
                    .toList());
        }
        return totals.stream().filter(figure -> span.has(figure.period())).toList();
    }

    private Set<SeriesQuery> keysOfTotals() {
        var keys = new HashSet<SeriesQuery>();
        for (var area : provinces) {
            for (var flow : Flow.values()) {
                for (var measure : ProvincesOfNation.MEASURES) {
                    measure.units()
                            .forEach(unit -> keys.add(new SeriesQuery(
                                    new SeriesKey(area, flow, Market.WORLD, Sector.TOTAL, Brand.TOTAL, measure, unit),
                                    null,
                                    null,
                                    null,
                                    null)));
                }
            }
        }
        return keys;
    }
}
