package io.waimao.transitions;

import static java.util.Comparator.comparing;

import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.Growth;
import io.waimao.quantity.Quantity;
import io.waimao.quantity.Unit;
import io.waimao.wording.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The parts of exports in one period, a complete set, with shares and, if requested, growth.
 *
 * @param wholeGrowth the growth of all exports, in percent; zero if not requested
 */
record PartShares(Period period, List<Part> parts, Quantity wholeGrowth, List<Observation> figures) {

    /** The figures needed in addition to shares. */
    enum Needed {
        NO_GROWTH,
        GROWTH_OF_PARTS,
        GROWTH_OF_PARTS_AND_WHOLE
    }

    private static final Quantity ZERO = Quantity.exactly(0);
    private static final Quantity ONE = Quantity.exactly(1);

    /**
     * @param share in percent
     * @param growth in percent; zero if not requested
     */
    record Part(String code, Quantity share, Quantity growth) {

        /**
         * 1 + g.
         *
         * @throws Undefined if it is or may be zero: the part may have vanished
         */
        Quantity factor() {
            return Ratio.positive(Growth.factor(growth));
        }

        /**
         * The increase, s (1 - 1 / (1 + g)), in percent of the current whole.
         *
         * @throws Undefined if the factor is undefined
         */
        Quantity gained() {
            return share.times(ONE.minus(Ratio.of(ONE, factor())));
        }

        /**
         * The earlier level, s / (1 + g), in percent of the current whole.
         *
         * @throws Undefined if the factor is undefined
         */
        Quantity before() {
            return Ratio.of(share, factor());
        }
    }

    /** The latest period for which a whole set is known; of several sets, the largest. */
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

    /**
     * 1 + G.
     *
     * @throws Undefined if it is or may be zero
     */
    Quantity wholeFactor() {
        return Ratio.positive(Growth.factor(wholeGrowth));
    }

    /**
     * The changes of the shares in a year, in percentage points.
     *
     * @throws Undefined if a growth factor is or may be zero
     */
    List<Quantity> changes() {
        return parts.stream()
                .map(part -> StructuralShift.change(part.share, part.factor(), wholeFactor()))
                .toList();
    }

    /** The share of all parts together, in percent. */
    Quantity share() {
        return sum(parts.stream().map(Part::share));
    }

    /**
     * The change of their share in a year, in percentage points.
     *
     * @throws Undefined if a growth factor is or may be zero
     */
    Quantity change() {
        return sum(changes().stream());
    }

    /**
     * Their contribution to the growth of the whole, (x1 - x0) / X0, with x0 = x1 / (1 + g) and X0 = X1 / (1 + G), in
     * percentage
     * points.
     *
     * @throws Undefined if a growth factor of a part is or may be zero
     */
    Quantity contribution() {
        return sum(parts.stream().map(Part::gained)).times(Growth.factor(wholeGrowth));
    }

    /**
     * Their share of the growth of the whole, in percent.
     *
     * @throws Undefined if the whole did not certainly grow, or a growth factor of a part is or may be zero
     */
    Quantity shareOfGrowth() {
        if (!Growth.canDivideBy(wholeGrowth)) {
            throw new Undefined(new Text(
                    "The figures are known, but the growth of exports is not certainly positive.", "数据已知，但出口增速未必为正。"));
        }
        return Ratio.of(contribution(), wholeGrowth).inPercent();
    }

    /**
     * The growth of all parts together, in percent: sum of (x1 - x0) / sum of x0, with x0 = x1 / (1 + g).
     *
     * @throws Undefined if a growth factor, or their earlier total, is or may be zero
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

    /** @param template a sentence with %s for the figure */
    Result result(Quantity quantity, Unit unit, Text template, Text... caveats) {
        return result(quantity, unit, Result.sentence(template), caveats);
    }

    Result result(Quantity quantity, Unit unit, UnaryOperator<Text> interpretation, Text... caveats) {
        return Result.of(new Term(quantity, figures), unit, period, interpretation, caveats);
    }
}
