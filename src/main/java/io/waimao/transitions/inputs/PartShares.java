package io.waimao.transitions.inputs;

import io.waimao.language.Text;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.Growth;
import io.waimao.quantity.Quantity;
import io.waimao.quantity.Unit;
import io.waimao.transitions.formulas.Ratio;
import io.waimao.transitions.formulas.StructuralShift;
import io.waimao.transitions.formulas.Undefined;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The parts of exports in one period, a complete set, with shares and, if requested, growth.
 *
 * @param whole the growth of all exports, in percent, zero if not requested; its evidence is that of all figures
 */
public record PartShares(Period period, List<Part> parts, Term whole) {

    /** The figures needed in addition to shares. */
    public enum Needed {
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
    public record Part(String code, Quantity share, Quantity growth) {

        /**
         * 1 + g.
         *
         * @throws Undefined if it is or may be zero: the part may have vanished
         */
        public Quantity factor() {
            return Ratio.positive(Growth.factor(growth));
        }

        /**
         * The increase, s (1 - 1 / (1 + g)), in percent of the current whole.
         *
         * @throws Undefined if the factor is undefined
         */
        public Quantity gained() {
            return share.times(ONE.minus(Ratio.of(ONE, factor())));
        }

        /**
         * The earlier level, s / (1 + g), in percent of the current whole.
         *
         * @throws Undefined if the factor is undefined
         */
        public Quantity before() {
            return Ratio.of(share, factor());
        }
    }

    /** The shares of a division; empty unless those of all parts are known, and their growth if needed. */
    public static Optional<PartShares> of(Subject subject, Division division, Period period, Needed needed) {
        var whole = growth(subject, division.whole(), period, needed == Needed.GROWTH_OF_PARTS_AND_WHOLE);
        if (whole.isEmpty() || division.parts().isEmpty()) {
            return Optional.empty();
        }
        var used = new ArrayList<>(List.of(whole.get()));
        var parts = new ArrayList<Part>();
        for (var key : division.parts()) {
            var share = subject.share(key, division.whole(), period);
            if (share.isEmpty()) {
                return Optional.empty();
            }
            var growth = growth(subject, key, period, needed != Needed.NO_GROWTH);
            if (growth.isEmpty()) {
                return Optional.empty();
            }
            used.add(share.get());
            used.add(growth.get());
            parts.add(new Part(
                    division.code(key), share.get().quantity(), growth.get().quantity()));
        }
        return Optional.of(new PartShares(period, parts, Term.of(whole.get().quantity(), used)));
    }

    private static Optional<Term> growth(Subject subject, SeriesKey key, Period period, boolean isNeeded) {
        return isNeeded ? subject.growth(key, period) : Optional.of(new Term(ZERO, List.of()));
    }

    /** The growth of the whole, in percent; zero if not requested. */
    public Quantity wholeGrowth() {
        return whole.quantity();
    }

    /**
     * 1 + G.
     *
     * @throws Undefined if it is or may be zero
     */
    public Quantity wholeFactor() {
        return Ratio.positive(Growth.factor(wholeGrowth()));
    }

    /**
     * The changes of the shares in a year, in percentage points.
     *
     * @throws Undefined if a growth factor is or may be zero
     */
    public List<Quantity> changes() {
        return parts.stream()
                .map(part -> StructuralShift.change(part.share, part.factor(), wholeFactor()))
                .toList();
    }

    /** The share of all parts together, in percent. */
    public Quantity share() {
        return sum(parts.stream().map(Part::share));
    }

    /**
     * The change of their share in a year, in percentage points.
     *
     * @throws Undefined if a growth factor is or may be zero
     */
    public Quantity change() {
        return sum(changes().stream());
    }

    /**
     * Their contribution to the growth of the whole, (x1 - x0) / X0, with x0 = x1 / (1 + g) and X0 = X1 / (1 + G), in
     * percentage
     * points.
     *
     * @throws Undefined if a growth factor of a part is or may be zero
     */
    public Quantity contribution() {
        return sum(parts.stream().map(Part::gained)).times(Growth.factor(wholeGrowth()));
    }

    /**
     * Their share of the growth of the whole, in percent.
     *
     * @throws Undefined if the whole did not certainly grow, or a growth factor of a part is or may be zero
     */
    public Quantity shareOfGrowth() {
        if (!Growth.canDivideBy(wholeGrowth())) {
            throw new Undefined(new Text(
                    "The figures are known, but the growth of exports is not certainly positive.", "数据已知，但出口增速未必为正。"));
        }
        return Ratio.of(contribution(), wholeGrowth()).inPercent();
    }

    /**
     * The growth of all parts together, in percent: sum of (x1 - x0) / sum of x0, with x0 = x1 / (1 + g).
     *
     * @throws Undefined if a growth factor, or their earlier total, is or may be zero
     */
    public Quantity growth() {
        return Ratio.of(
                        sum(parts.stream().map(Part::gained)),
                        sum(parts.stream().map(Part::before)))
                .inPercent();
    }

    private static Quantity sum(Stream<Quantity> quantities) {
        return quantities.reduce(ZERO, Quantity::plus);
    }

    /** @param template a sentence with %s for the figure */
    public Result result(Quantity quantity, Unit unit, Text template, Text... caveats) {
        return result(quantity, unit, Result.sentence(template), caveats);
    }

    public Result result(Quantity quantity, Unit unit, UnaryOperator<Text> interpretation, Text... caveats) {
        return Result.of(new Term(quantity, whole.evidence()), unit, period, interpretation, caveats);
    }
}
