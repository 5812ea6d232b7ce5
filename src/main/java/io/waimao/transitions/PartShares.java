package io.waimao.transitions;

import static java.util.Comparator.comparing;

import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.Growth;
import io.waimao.quantity.Quantity;
import io.waimao.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * The parts of exports in one period, every one of a set, with shares and, if asked for, growth.
 *
 * @param wholeGrowth of all exports, in percent; zero where it was not asked for
 */
record PartShares(Period period, List<Part> parts, Quantity wholeGrowth, List<Observation> figures) {

    /** What is needed beside the shares. */
    enum Needed {
        NO_GROWTH,
        GROWTH_OF_PARTS,
        GROWTH_OF_PARTS_AND_WHOLE
    }

    private static final Quantity ZERO = Quantity.exactly(0);
    private static final Quantity ONE = Quantity.exactly(1);

    /**
     * @param share in percent
     * @param growth in percent; zero where it was not asked for
     */
    record Part(String code, Quantity share, Quantity growth) {

        /** 1 + g. @throws Undefined where it is or may be zero: there may be nothing left of the part */
        Quantity factor() {
            return Ratio.positive(Growth.factor(growth));
        }

        /** How much it grew by, s (1 - 1 / (1 + g)), in percent of the whole now. @throws Undefined as the factor */
        Quantity gained() {
            return share.times(ONE.minus(Ratio.of(ONE, factor())));
        }

        /** How much it was, s / (1 + g), in percent of the whole now. @throws Undefined as the factor */
        Quantity before() {
            return Ratio.of(share, factor());
        }
    }

    /** The latest period in which a whole set is there; of several sets the largest. */
    static Optional<PartShares> latest(ProvinceFigures figures, List<List<String>> sets, Needed needed) {
        var largestFirst =
                sets.stream().sorted(comparing(List<String>::size).reversed()).toList();
        var parts = sets.stream()
                .flatMap(List::stream)
                .distinct()
                .map(figures.exports()::withMarket)
                .toList();
        return figures.latestOfExports(parts, period -> largestFirst.stream()
                .flatMap(set -> ofMarkets(figures, set, period, needed).stream())
                .findFirst());
    }

    static Optional<PartShares> ofMarkets(ProvinceFigures figures, List<String> markets, Period period, Needed needed) {
        return of(figures, markets, SeriesKey::withMarket, period, needed);
    }

    static Optional<PartShares> ofSectors(ProvinceFigures figures, List<String> sectors, Period period, Needed needed) {
        return of(figures, sectors, SeriesKey::withSector, period, needed);
    }

    private static Optional<PartShares> of(
            ProvinceFigures figures,
            List<String> codes,
            BiFunction<SeriesKey, String, SeriesKey> part,
            Period period,
            Needed needed) {
        var exports = figures.exports();
        var whole = growth(figures, exports, period, needed == Needed.GROWTH_OF_PARTS_AND_WHOLE);
        if (whole.isEmpty() || codes.isEmpty()) {
            return Optional.empty();
        }
        var used = new ArrayList<>(whole.get().figures());
        var parts = new ArrayList<Part>();
        for (var code : codes) {
            var key = part.apply(exports, code);
            var share = figures.share(key, period);
            if (share.isEmpty()) {
                return Optional.empty();
            }
            var growth = growth(figures, key, period, needed != Needed.NO_GROWTH);
            if (growth.isEmpty()) {
                return Optional.empty();
            }
            used.addAll(share.get().figures());
            used.addAll(growth.get().figures());
            parts.add(new Part(code, share.get().quantity(), growth.get().quantity()));
        }
        return Optional.of(new PartShares(period, parts, whole.get().quantity(), used));
    }

    private static Optional<Term> growth(ProvinceFigures figures, SeriesKey key, Period period, boolean isNeeded) {
        return isNeeded ? figures.growth(key, period) : Optional.of(new Term(ZERO, List.of()));
    }

    /** 1 + G. @throws Undefined where it is or may be zero */
    Quantity wholeFactor() {
        return Ratio.positive(Growth.factor(wholeGrowth));
    }

    /**
     * How the shares changed in a year, in percentage points.
     *
     * @throws Undefined where a growth factor is or may be zero
     */
    List<Quantity> changes() {
        return parts.stream()
                .map(part -> StructuralShift.change(part.share, part.factor(), wholeFactor()))
                .toList();
    }

    /** Of all parts together, in percent. */
    Quantity share() {
        return sum(parts.stream().map(Part::share));
    }

    /**
     * How much their share changed in a year, in percentage points.
     *
     * @throws Undefined where a growth factor is or may be zero
     */
    Quantity change() {
        return sum(changes().stream());
    }

    /**
     * What they gave of the growth of the whole, (x1 - x0) / X0, with x0 = x1 / (1 + g) and X0 = X1 / (1 + G), in percentage
     * points.
     *
     * @throws Undefined where a growth factor of a part is or may be zero
     */
    Quantity contribution() {
        return sum(parts.stream().map(Part::gained)).times(Growth.factor(wholeGrowth));
    }

    /**
     * What they gave of the growth of the whole, in percent of it.
     *
     * @throws Undefined where the whole did not grow for certain, or a growth factor of a part is or may be zero
     */
    Quantity shareOfGrowth() {
        if (!Growth.canDivideBy(wholeGrowth)) {
            throw new Undefined("The figures are there, but the growth of exports is not positive for certain.");
        }
        return Ratio.of(contribution(), wholeGrowth).inPercent();
    }

    /**
     * How they grew together, in percent: sum of (x1 - x0) / sum of x0, with x0 = x1 / (1 + g).
     *
     * @throws Undefined where a growth factor, or all that there was of them, is or may be zero
     */
    Quantity growth() {
        return Ratio.of(
                        sum(parts.stream().map(Part::gained)),
                        sum(parts.stream().map(Part::before)))
                .inPercent();
    }

    private static Quantity sum(Stream<Quantity> quantities) {
        return quantities.reduce(ZERO, Quantity::plus);
    }

    Result result(Quantity quantity, Unit unit, String interpretation, String... caveats) {
        return Result.of(new Term(quantity, figures), unit, period, interpretation, caveats);
    }
}
