package io.waimao.transitions.definitions;

import static io.waimao.transitions.inputs.Parameter.COMPARATOR;
import static io.waimao.transitions.inputs.Parameter.MARKET;
import static io.waimao.transitions.inputs.Parameter.SECTOR;

import io.waimao.language.Text;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.Growth;
import io.waimao.quantity.Quantity;
import io.waimao.quantity.Unit;
import io.waimao.transitions.formulas.ParityYears;
import io.waimao.transitions.formulas.Ratio;
import io.waimao.transitions.inputs.Definition;
import io.waimao.transitions.inputs.Formula;
import io.waimao.transitions.inputs.IndicatorArguments;
import io.waimao.transitions.inputs.Inputs;
import io.waimao.transitions.inputs.Parameters;
import io.waimao.transitions.inputs.Result;
import io.waimao.transitions.inputs.Subject;
import io.waimao.transitions.inputs.Term;
import java.util.List;
import java.util.Optional;

/**
 * Exports against those to another market, of another sector or of another province; without arguments, the new three
 * against labour-intensive goods.
 */
public final class RivalIndicators {

    private static final Parameters PAIR =
            Parameters.of(MARKET, SECTOR, COMPARATOR).with(RivalIndicators::pair);

    private static final Formula GAP_OF_GROWTH = new Inputs(
            subject -> Text.of(
                    "%s and %s, the growth of both in one period",
                    "%s和%s在同一时期的增速",
                    subject.exports().code(),
                    subject.otherExports().code()),
            subject -> List.of(Subject.growth(subject.exports())),
            subject -> List.of(subject.otherExports()),
            RivalIndicators::growthGap);

    public static final Definition GROWTH_GAP = Definition.of(
                    "Growth gap of the new three",
                    "新三样增速差",
                    new Text("g(new three) - g(labour-intensive)", "g(新三样) - g(劳动密集型产品)"),
                    new Text("Difference of growth rates.", "增速之差。"),
                    GAP_OF_GROWTH)
            .taking(PAIR);

    public static final Definition CLAIMED_GROWTH_GAP = Definition.of(
                    "Growth gap of the new three, as claimed",
                    "新三样增速差(据称)",
                    new Text("claimed g(new three) - claimed g(labour-intensive)", "据称g(新三样) - 据称g(劳动密集型产品)"),
                    new Text("Interval difference of two claims (Moore 1966).", "两项说法的区间之差（Moore 1966）。"),
                    GAP_OF_GROWTH)
            .taking(PAIR.with(given -> pair(given).fromClaims()));

    public static final Definition PARITY_YEARS = Definition.of(
                    "Years to parity",
                    "追平年数",
                    Text.same("ln(s_L / s_E) / ln((1 + g_E) / (1 + g_L))"),
                    new Text("Exponential extrapolation; illustrative.", "指数外推，仅作示意。"),
                    new Inputs(
                            subject -> Text.of(
                                    "%s and %s, both with their growth, of one period",
                                    "同一时期的%s和%s及各自的增速",
                                    subject.exports().code(),
                                    subject.otherExports().code()),
                            subject -> List.of(Subject.growth(subject.exports())),
                            subject -> List.of(subject.otherExports()),
                            RivalIndicators::parity))
            .taking(PAIR);

    private RivalIndicators() {}

    private static IndicatorArguments pair(IndicatorArguments given) {
        if (given.comparator() != null) {
            return given;
        }
        var other = given.withComparator(SectorIndicators.TRADITIONAL);
        return given.sector() == null ? other.withSector(SectorIndicators.EMERGING) : other;
    }

    private static Optional<Result> growthGap(Subject subject, Period period) {
        var other = subject.otherExports();
        return subject.growth(subject.exports(), period).flatMap(one -> subject.growth(other, period)
                .map(two -> Result.of(
                        one.minus(two),
                        Unit.PERCENTAGE_POINT,
                        period,
                        figure -> Text.of(
                                "%1$s grew by %3$s more than %2$s.",
                                "%1$s增速与%2$s增速之差为%3$s。", subject.exportsInWords(), inWords(subject, other), figure))));
    }

    private static Text inWords(Subject subject, SeriesKey other) {
        return other.area().equals(subject.area())
                ? subject.inWords(other)
                : subject.codes().names().of(other);
    }

    private static Optional<Result> parity(Subject subject, Period period) {
        return Rival.of(subject, subject.exports(), period)
                .flatMap(own -> Rival.of(subject, subject.otherExports(), period)
                        .map(other -> parity(subject, period, own, other)));
    }

    private static Result parity(Subject subject, Period period, Rival own, Rival other) {
        var years = ParityYears.of(other.size.quantity(), own.size.quantity(), own.factor(), other.factor());
        return Result.of(
                Term.of(years, List.of(own.size, own.growth, other.size, other.growth)),
                Unit.YEARS,
                period,
                figure -> Text.of(
                        "At constant growth, %s and %s would be equal after %s.",
                        "若增速不变，%s与%s将在%s后持平。",
                        subject.exportsInWords(),
                        inWords(subject, subject.otherExports()),
                        figure),
                new Text("Illustrative: growth does not stay constant.", "仅供参考：增速不会保持不变。"));
    }

    private record Rival(Term size, Term growth) {

        /** Parts of one province's exports are compared by their shares, exports of two provinces by their levels. */
        static Optional<Rival> of(Subject subject, SeriesKey key, Period period) {
            var isOneProvince = subject.otherExports().area().equals(subject.area());
            return subject.term(isOneProvince ? Subject.share(key) : key, period)
                    .flatMap(size -> subject.growth(key, period).map(growth -> new Rival(size, growth)));
        }

        Quantity factor() {
            return Ratio.positive(Growth.factor(growth.quantity()));
        }
    }
}
