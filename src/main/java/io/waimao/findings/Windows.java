package io.waimao.findings;

import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.ExchangeRate;
import io.waimao.catalogue.Market;
import io.waimao.catalogue.Partition;
import io.waimao.catalogue.Province;
import io.waimao.catalogue.Sector;
import io.waimao.observations.Brand;
import io.waimao.observations.Observation;
import io.waimao.observations.Observations;
import io.waimao.observations.Slice;
import java.util.ArrayList;
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

    Windows(Catalogue catalogue, Observations observations) {
        this.catalogue = catalogue;
        this.observations = observations;
        this.partitions = catalogue.listPartitions();
        this.rates = catalogue.exchangeRates();
        this.names = Names.of(catalogue);
    }

    List<Observation> read(String area, Span span) {
        return span.lookedAt()
                .flatMap(months -> observations.history(area, months.first(), months.last()).stream())
                .toList();
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

    /** The whole flows of all provinces. */
    private List<Observation> totals(Span span) {
        var provinces = new ArrayList<String>();
        observations.coverage().forEach(covered -> provinces.add(covered.area()));
        provinces.remove(Province.NATION);
        return observations.slice(
                new Slice(
                        provinces,
                        null,
                        Set.of(Market.WORLD),
                        Set.of(Sector.TOTAL),
                        Set.of(Brand.TOTAL),
                        span.first().minusYears(1),
                        span.last()),
                null);
    }
}
