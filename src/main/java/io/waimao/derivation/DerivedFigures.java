package io.waimao.derivation;

import io.waimao.catalogue.Market;
import io.waimao.derivation.rows.KeptResults;
import io.waimao.derivation.rows.Publications;
import io.waimao.derivation.rows.Vintages;
import io.waimao.derivation.rules.AdditiveMeasures;
import io.waimao.derivation.rules.Inference;
import io.waimao.derivation.rules.Rules;
import io.waimao.language.Text;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.SeriesQuery;
import io.waimao.observations.vintages.Vintage;
import io.waimao.quantity.Interval;
import io.waimao.quantity.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Figures by the rules; without a result, by conversion from the other currency or as a lower bound of the world. */
public final class DerivedFigures implements FigureSource {

    private final DerivationContext context;
    private final Publications publications;
    private final PossiblePeriods possible;
    private final Derivator derivator;
    private final SeriesPeriods periods;
    private final Map<String, DerivedFigures> without = new HashMap<>();
    private final KeptResults<SeriesKey, List<Period>> known;

    DerivedFigures(DerivationContext context, Publications publications) {
        this(context, publications, new PossiblePeriods(context.rules(), publications));
    }

    private DerivedFigures(DerivationContext context, Publications publications, PossiblePeriods possible) {
        this.context = context;
        this.publications = publications;
        this.possible = possible;
        this.derivator = new Derivator(context.rules(), context.cells(), publications, possible);
        this.periods = new SeriesPeriods(possible, publications);
        this.known = new KeptResults<>(publications.rows());
    }

    Publications publications() {
        return publications;
    }

    /** Discards results found while rows were missing. */
    void forgetProvisional() {
        derivator.forgetProvisional();
        without.values().forEach(DerivedFigures::forgetProvisional);
    }

    @Override
    public Optional<Observation> figure(FigureKey of) {
        return byRulesOr(of, () -> converted(of).or(() -> worldAtLeast(of)));
    }

    /** No substitute is sought for a figure whose publications are still to be read. */
    private Optional<Observation> byRulesOr(FigureKey of, Supplier<Optional<Observation>> instead) {
        var figure = byRules(of);
        return figure.isPresent() || !publications.areRead(of) ? figure : instead.get();
    }

    @Override
    public Optional<Observation> byRules(FigureKey of) {
        if (!isKnown(of.series()) || isRuledOut(of)) {
            return Optional.empty();
        }
        return publications.areRead(of) ? derivator.find(of) : publications.current(of);
    }

    /** Whether the periods of the series are already listed and this one is not among them. */
    private boolean isRuledOut(FigureKey of) {
        var listed = known.kept(of.series());
        return listed != null && SeriesPeriods.lists(of.period()) && !listed.contains(of.period());
    }

    /**
     * The figure derived from others, whether published or not; empty if the derivation uses a publication of the
     * figure itself.
     */
    Optional<Observation> crossCheck(FigureKey of) {
        return derivator.derive(of).filter(figure -> figure.printed().stream()
                .noneMatch(row -> !row.isDerived() && FigureKey.of(row).equals(of)));
    }

    /** The result of an inference from levels and published figures of other measures. */
    public Optional<Observation> by(Inference inference, FigureKey of) {
        return derivator.by(inference, Rules.FLOW, of);
    }

    /** The result of an inference from levels and other measures, published or not. */
    public Optional<Observation> byAny(Inference inference, FigureKey of) {
        return derivator.by(inference, Rules.RATIO, of);
    }

    private boolean isKnown(SeriesKey series) {
        return context.hierarchy().groups().knows(series.market())
                && context.hierarchy().sectors().knows(series.sector());
    }

    @Override
    public List<Observation> series(SeriesQuery query) {
        if (!isKnown(query.key())) {
            return List.of();
        }
        return periods.of(query).stream()
                .flatMap(period -> derivator.find(new FigureKey(query.key(), period)).stream())
                .toList();
    }

    @Override
    public Optional<Observation> latest(SeriesQuery query) {
        if (!isKnown(query.key())) {
            return Optional.empty();
        }
        var ordered = new ArrayList<>(periods.of(query));
        for (int last = ordered.size() - 1; last >= 0; last--) {
            var misses = publications.rows().misses();
            var figure = derivator.find(new FigureKey(query.key(), ordered.get(last)));
            if (figure.isPresent() || publications.rows().misses() > misses) {
                return figure;
            }
        }
        return Optional.empty();
    }

    @Override
    public List<Observation> published() {
        return publications.rows().all().stream().filter(publications::counts).toList();
    }

    @Override
    public FigureSource without(String source) {
        return without.computeIfAbsent(
                source, code -> new DerivedFigures(context, publications.without(code), possible));
    }

    private Optional<Observation> converted(FigureKey of) {
        return inOtherCurrency(of)
                .filter(other -> isKnown(other.series()))
                .flatMap(derivator::find)
                .flatMap(figure -> context.rates().converted(of, figure));
    }

    /** The same value in the other currency; empty for other measures, or without an exchange rate for the period. */
    public Optional<FigureKey> inOtherCurrency(FigureKey of) {
        return of.series().measure() == Measure.VALUE
                ? context.rates().of(of.period()).map(rate -> Rates.inOtherCurrency(of))
                : Optional.empty();
    }

    /** The world is at least the sum of the largest partition whose members are all known. */
    private Optional<Observation> worldAtLeast(FigureKey of) {
        if (!of.series().market().equals(Market.WORLD)
                || !AdditiveMeasures.OF_TABLES.contains(of.series().measure())) {
            return Optional.empty();
        }
        return context.hierarchy().partitions().stream()
                .flatMap(partition -> worldAtLeast(of, partition.members()))
                .findFirst();
    }

    private Stream<Observation> worldAtLeast(FigureKey of, List<String> members) {
        var parts = new ArrayList<Observation>();
        for (var member : members) {
            var misses = publications.rows().misses();
            var part = derivator.find(of.with(of.series().withMarket(member)));
            part.ifPresent(parts::add);
            if (part.isEmpty() && publications.rows().misses() == misses) {
                return Stream.of();
            }
        }
        if (parts.size() < members.size()) {
            return Stream.of();
        }
        var least = parts.stream()
                .map(Observation::quantity)
                .reduce(Quantity.exactly(0), Quantity::plus)
                .interval()
                .lower();
        return least == null || least.signum() <= 0
                ? Stream.of()
                : Stream.of(Derived.figure(
                        of,
                        new Quantity(null, new Interval(least, null, true, false)),
                        Text.same("W >= " + String.join(" + ", members)),
                        parts));
    }

    /** The publications that agree with a figure, without itself. */
    List<Observation> agreeing(Observation figure) {
        return publications.agreeing(FigureKey.of(figure)).stream()
                .filter(other -> !other.sourceCode().equals(figure.sourceCode()))
                .toList();
    }

    /** The publications of a figure until the day. */
    List<Vintage> vintages(KnownFigure of) {
        return Vintages.of(publications, FigureKey.of(of.figure()), of.asOf());
    }

    @Override
    public List<Period> periods(SeriesKey series) {
        return known.get(series, () -> List.copyOf(periods.of(SeriesQuery.all(series))));
    }

    @Override
    public Optional<Observation> unconverted(FigureKey of) {
        return byRulesOr(of, () -> worldAtLeast(of));
    }
}
