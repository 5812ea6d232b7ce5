package io.waimao.transitions.definitions;

import static io.waimao.transitions.inputs.Parameter.ENTERPRISE;
import static io.waimao.transitions.inputs.Parameter.MARKET;
import static io.waimao.transitions.inputs.Parameter.PROVINCE;
import static io.waimao.transitions.inputs.Parameter.REGIME;
import static io.waimao.transitions.inputs.Parameter.SECTOR;

import io.waimao.language.Text;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.Unit;
import io.waimao.transitions.inputs.Definition;
import io.waimao.transitions.inputs.Inputs;
import io.waimao.transitions.inputs.Result;
import io.waimao.transitions.inputs.Subject;
import io.waimao.transitions.inputs.Term;
import java.util.List;
import java.util.Optional;

/** Growth and moving sums of exports. */
public final class GrowthIndicators {

    private static final int QUARTER = 3;
    private static final int YEAR = 12;
    private static final Text OF_LEVELS = new Text(
            "Computed from levels as published in each year; customs revise the levels of the year before.",
            "由各年公布的数额计算；海关会修订上年数额。");

    public static final Definition GROWTH = Definition.of(
                    "Growth of exports",
                    "出口增速",
                    new Text("g as published, or x1 / x0 - 1", "公布的增速g，或x1 / x0 - 1"),
                    new Text("Growth on the same period of the year before.", "同比增速。"),
                    new Inputs(
                            subject -> Text.of(
                                    "%s of a period and of the same period a year before, or its growth",
                                    "某一时期和上年同期的%s，或其增速", code(subject)),
                            GrowthIndicators::series,
                            GrowthIndicators::growth))
            .taking(TradeIndicators.ANY_FLOW);

    public static final Definition THREE_MONTHS = Definition.of(
                    "Growth of three months of exports",
                    "近三个月出口增速",
                    new Text("sum of three months / sum of the same months a year before - 1", "三个月之和 / 上年同期三个月之和 - 1"),
                    new Text("Growth of a moving sum.", "移动合计的增速。"),
                    new MovingSum(
                            QUARTER,
                            new Inputs(
                                    subject -> Text.of(
                                            "%s of three months and of the same months a year before",
                                            "三个月和上年同期三个月的%s", code(subject)),
                                    GrowthIndicators::series,
                                    GrowthIndicators::threeMonthGrowth)))
            .taking(TradeIndicators.ANY_FLOW);

    public static final Definition TWELVE_MONTHS = Definition.of(
                    "Exports of twelve months",
                    "近十二个月出口额",
                    new Text("sum of twelve months", "十二个月之和"),
                    new Text("Moving sum.", "移动合计。"),
                    new MovingSum(
                            YEAR,
                            new Inputs(
                                    subject -> Text.of("%s of twelve months", "十二个月的%s", code(subject)),
                                    GrowthIndicators::series,
                                    GrowthIndicators::sum)))
            .taking(TradeIndicators.ANY_FLOW);

    public static final Definition GAP = Definition.of(
                    "Growth gap to the nation",
                    "出口增速与全国之差",
                    new Text("g(province) - g(comparator)", "g(本省) - g(比较对象)"),
                    new Text("Difference of growth rates.", "增速之差。"),
                    new Inputs(
                            subject -> new Text(
                                    "growth of exports of the province and of the comparator, of one period",
                                    "同一时期本省和比较对象的出口增速"),
                            subject -> List.of(Subject.growth(subject.exports())),
                            subject -> List.of(subject.exports().withArea(subject.comparator())),
                            GrowthIndicators::gap))
            .taking(MARKET, SECTOR, ENTERPRISE, REGIME, PROVINCE);

    private GrowthIndicators() {}

    private static String code(Subject subject) {
        return subject.exports().code();
    }

    private static List<SeriesKey> series(Subject subject) {
        return List.of(subject.exports(), Subject.growth(subject.exports()));
    }

    private static Optional<Result> growth(Subject subject, Period period) {
        return subject.growth(subject.exports(), period)
                .map(growth -> Result.of(
                        growth,
                        Unit.PERCENT,
                        period,
                        figure -> Text.of(
                                "%s grew by %s year on year.", "%s同比增速为%s。", subject.exportsInWords(), figure)));
    }

    private static Optional<Result> threeMonthGrowth(Subject subject, Period period) {
        return subject.growth(subject.exports(), period)
                .map(growth -> Result.of(
                        growth,
                        Unit.PERCENT,
                        period,
                        figure -> Text.of(
                                "%s of three months grew by %s year on year.",
                                "三个月%s同比增速为%s。", subject.exportsInWords(), figure),
                        caveats(growth)));
    }

    private static Text[] caveats(Term growth) {
        var isDerived =
                growth.evidence().stream().anyMatch(input -> input instanceof Observation figure && figure.isDerived());
        return isDerived ? new Text[] {OF_LEVELS} : new Text[0];
    }

    private static Optional<Result> sum(Subject subject, Period period) {
        return subject.term(subject.exports(), period)
                .map(sum -> Result.of(
                        sum,
                        Unit.CNY,
                        period,
                        figure -> Text.of(
                                "%s of twelve months were %s.", "十二个月%s额为%s。", subject.exportsInWords(), figure)));
    }

    private static Optional<Result> gap(Subject subject, Period period) {
        if (subject.isComparator()) {
            return Optional.empty();
        }
        var theirs = subject.exports().withArea(subject.comparator());
        return subject.growth(subject.exports(), period).flatMap(own -> subject.growth(theirs, period)
                .map(other -> Result.of(
                        own.minus(other),
                        Unit.PERCENTAGE_POINT,
                        period,
                        figure -> Text.of(
                                "%s grew by %s more than %s.",
                                "%1$s增速与%3$s之差为%2$s。", subject.exportsInWords(), figure, subject.theirs()))));
    }
}
