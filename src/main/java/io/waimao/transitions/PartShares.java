package io.waimao.transitions;

import static java.util.Comparator.comparing;

import io.waimao.observations.Contribution;
import io.waimao.observations.Evidence;
import io.waimao.observations.Growth;
import io.waimao.observations.Period;
import io.waimao.observations.Quantity;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.Unit;
import io.waimao.transitions.Report.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The parts of exports in one period, every one of a set, with shares and, if asked for, growth.
 *
 * @param wholeGrowth of all exports, in percent; zero where growth was not asked for
 */
record PartShares(Period period, List<Part> parts, Quantity wholeGrowth, List<Evidence> inputs) {

    private static final Quantity ONE = Quantity.exactly(1);

    /** @param share in percent; @param growth in percent */
    record Part(String code, Quantity share, Quantity growth) {}

    /** The latest period in which a whole set is there; of several sets the largest. */
    static Optional<PartShares> latest(Figures figures, List<List<String>> sets) {
        return latest(figures, sets, false);
    }

    static Optional<PartShares> latestWithGrowth(Figures figures, List<List<String>> sets) {
        return latest(figures, sets, true);
    }

    private static Optional<PartShares> latest(Figures figures, List<List<String>> sets, boolean growth) {
        var largestFirst =
                sets.stream().sorted(comparing(List<String>::size).reversed()).toList();
        return figures.periods().stream()
                .flatMap(period -> largestFirst.stream().flatMap(set -> at(figures, set, period, growth).stream()))
                .findFirst();
    }

    static Optional<PartShares> at(Figures figures, List<String> markets, Period period, boolean growth) {
        return of(figures, markets, SeriesKey::withMarket, period, growth);
    }

    static Optional<PartShares> ofSectors(Figures figures, List<String> sectors, Period period) {
        return of(figures, sectors, SeriesKey::withSector, period, true);
    }

    private static Optional<PartShares> of(
            Figures figures,
            List<String> codes,
            BiFunction<SeriesKey, String, SeriesKey> part,
            Period period,
            boolean growth) {
        var whole = growth ? figures.factor(figures.exports(), period) : Optional.of(new Term(ONE, List.of()));
        if (whole.isEmpty() || codes.isEmpty()) {
            return Optional.empty();
        }
        List<Evidence> inputs = whole.get().inputs();
        var parts = new ArrayList<Part>();
        for (var code : codes) {
            var key = part.apply(figures.exports(), code);
            var share = figures.share(key, period);
            var factor = growth ? figures.factor(key, period) : Optional.of(new Term(ONE, List.of()));
            if (share.isEmpty() || factor.isEmpty()) {
                return Optional.empty();
            }
            inputs = Term.join(
                    Term.join(inputs, share.get().inputs()), factor.get().inputs());
            parts.add(new Part(
                    code, share.get().quantity(), inPercent(factor.get().quantity())));
        }
        return Optional.of(new PartShares(period, parts, inPercent(whole.get().quantity()), inputs));
    }

    private static Quantity inPercent(Quantity factor) {
        return factor.minus(ONE).inPercent();
    }

    /** How the shares changed in a year, in percentage points. */
    List<Quantity> changes() {
        return parts.stream()
                .map(part -> StructuralShift.change(part.share, Growth.factor(part.growth), Growth.factor(wholeGrowth)))
                .toList();
    }

    /** Of all parts together, in percent. */
    Quantity share() {
        return parts.stream().map(Part::share).reduce(Quantity.exactly(0), Quantity::plus);
    }

    /** How much their share changed in a year, in percentage points. */
    Quantity change() {
        return changes().stream().reduce(Quantity.exactly(0), Quantity::plus);
    }

    /** What they gave of the growth of the whole, in percentage points. */
    Quantity contribution() {
        return parts.stream()
                .map(part -> Contribution.of(part.share(), part.growth(), Quantity.exactly(100), wholeGrowth))
                .reduce(Quantity.exactly(0), Quantity::plus);
    }

    /** How they grew together, in percent. */
    Quantity growth() {
        return contribution().dividedBy(share().minus(change())).inPercent();
    }

    Result sum(String interpretation) {
        return result(share(), Unit.PERCENT, interpretation);
    }

    /** The inputs of both. */
    PartShares and(PartShares other) {
        return new PartShares(period, parts, wholeGrowth, Term.join(inputs, other.inputs));
    }

    Result result(Quantity quantity, Unit unit, String interpretation, String... caveats) {
        return Result.of(new Term(quantity, inputs), unit, period, interpretation, caveats);
    }
}
