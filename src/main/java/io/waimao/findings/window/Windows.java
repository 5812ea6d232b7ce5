package io.waimao.findings.window;

import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.ExchangeRate;
import io.waimao.catalogue.Market;
import io.waimao.catalogue.Partition;
import io.waimao.catalogue.Province;
import io.waimao.catalogue.Sector;
import io.waimao.derivation.Derivations;
import io.waimao.observations.Brand;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.SeriesQuery;
import io.waimao.observations.store.Observations;
import io.waimao.observations.store.PublicationHistory;
import io.waimao.wording.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads the figures for checks, as many at a time as a check needs. */
public final class Windows {

    /** The measures in which the whole flow of a province is part of the nation's. */
    public static final List<Measure> MEASURES_OF_TOTALS =
            List.of(Measure.VALUE, Measure.PROJECT_COUNT, Measure.NATIONAL_SHARE);

    private final Catalogue catalogue;
    private final Observations observations;
    private final PublicationHistory history;
    private final Derivations derivations;
    private final List<Partition> partitions;
    private final Map<Integer, ExchangeRate> rates;
    private final Names names;
    private final List<String> provinces;
    private final Optional<Checked> nation;
    private final List<Observation> totals = new ArrayList<>();

    public Windows(
            Catalogue catalogue,
            Observations observations,
            PublicationHistory history,
            Derivations derivations,
            List<Checked> all) {
        this.derivations = derivations;
        this.catalogue = catalogue;
        this.observations = observations;
        this.history = history;
        this.partitions = catalogue.listPartitions();
        this.rates = catalogue.exchangeRates();
        this.names = Names.of(catalogue);
        this.provinces = all.stream()
                .map(Checked::area)
                .filter(area -> !area.equals(Province.NATION))
                .toList();
        this.nation = all.stream()
                .filter(checked -> checked.area().equals(Province.NATION))
                .findFirst();
    }

    /** Adds the figures by complete tables among the rows. */
    private FigureIndex figures(List<Observation> rows) {
        return new FigureIndex(rows, derivations.rollUpChecks(rows)::of);
    }

    public List<Observation> readNation(Span span) {
        return nation.map(checked -> read(checked, span)).orElse(List.of());
    }

    private List<Observation> read(Checked of, Span span) {
        var spans = span.months() == 1 ? span.withYearsBefore() : Stream.of(span);
        return spans.flatMap(part -> ending(of, part)).toList();
    }

    /** The figures of periods that end in the span, read in units that an index stores side by side. */
    private Stream<Observation> ending(Checked of, Span span) {
        return Stream.of(false, true).filter(detail -> of.details() || !detail).flatMap(detail -> Arrays.stream(
                        Flow.values())
                .flatMap(flow -> history.of(of.area(), detail, flow, span.first(), span.last()).stream()));
    }

    /** @param nation the nation's figures of the span */
    public Window of(Checked of, Span span, List<Observation> nation) {
        var ofNation = of.area().equals(Province.NATION);
        var figures = ofNation ? nation : read(of, span);
        return new Window(
                of.area(),
                span,
                figures(figures),
                ofNation ? figures(nation) : new FigureIndex(nation),
                ofNation ? totals(span) : List.of(),
                Structure.of(catalogue, figures, partitions),
                rates,
                names);
    }

    /**
     * Windows of whole series, several in each, with all measures of a series together. They have no data about the
     * nation, markets and sectors.
     */
    public void ofSeries(Checked of, Span span, Consumer<Window> taker) {
        var gathered = new ArrayList<Observation>();
        history.eachSeries(of.area(), of.details(), series -> {
            if (gathered.size() >= Span.ROWS
                    && !differOnlyByMeasure(gathered.get(gathered.size() - 1), series.get(0))) {
                taker.accept(ofSeries(of.area(), span, gathered));
                gathered.clear();
            }
            gathered.addAll(series);
        });
        taker.accept(ofSeries(of.area(), span, gathered));
    }

    private static boolean differOnlyByMeasure(Observation a, Observation b) {
        return a.key().equals(b.key().with(a.getMeasure(), a.key().unit()));
    }

    private Window ofSeries(String area, Span span, List<Observation> series) {
        return new Window(
                area, span, new FigureIndex(series), FigureIndex.NONE, List.of(), Structure.UNKNOWN, rates, names);
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
                for (var measure : MEASURES_OF_TOTALS) {
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
