package io.waimao.transitions.definitions;

import static io.waimao.transitions.inputs.Parameter.PROVINCE;

import io.waimao.language.Text;
import io.waimao.observations.Brand;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.Quantity;
import io.waimao.quantity.Unit;
import io.waimao.transitions.formulas.Ratio;
import io.waimao.transitions.inputs.Definition;
import io.waimao.transitions.inputs.Formula;
import io.waimao.transitions.inputs.Inputs;
import io.waimao.transitions.inputs.Result;
import io.waimao.transitions.inputs.Subject;
import io.waimao.transitions.inputs.Term;
import io.waimao.wording.Periods;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Brand-led globalization: under whose brand exports go. */
public final class BrandIndicators {

    public static final Definition OWN = Definition.of(
            "Own-brand share",
            "自主品牌占比",
            new Text("share as published", "公布的占比"),
            new Text("Share by declared brand type.", "按申报的品牌类型计算的占比。"),
            published(Brand.OWN, new Text("Own brands are %s of exports.", "自主品牌占出口的%s。")));

    public static final Definition OWN_CHANGE = Definition.of(
            "Change of the own-brand share",
            "自主品牌占比变化",
            new Text("(s1 - s0) / years", "(s1 - s0) / 年数"),
            new Text("Mean yearly difference.", "年均差值。"),
            new Inputs(
                    subject ->
                            Text.of("%s of two periods", "两个时期的%s", own(subject).code()),
                    subject -> List.of(own(subject)),
                    BrandIndicators::change));

    public static final Definition OWN_GAP = Definition.of(
                    "Own-brand gap to the nation",
                    "自主品牌占比与全国之差",
                    new Text("s(province) - s(comparator)", "s(本省) - s(比较对象)"),
                    new Text("Difference of shares.", "占比之差。"),
                    new Inputs(
                            subject -> Text.of(
                                    "%s of the province and of the comparator",
                                    "本省和比较对象的%s", own(subject).code()),
                            subject -> List.of(own(subject)),
                            subject -> List.of(theirs(subject)),
                            BrandIndicators::gap))
            .taking(PROVINCE);

    public static final Definition OWN_AND_ACQUIRED = Definition.of(
            "Own and acquired brands' share",
            "自主及收购品牌占比",
            new Text("s(own) + s(acquired)", "s(自主) + s(收购)"),
            new Text("Sum of shares.", "占比之和。"),
            new Inputs(
                    subject -> Text.of(
                            "%s and %s, of one period",
                            "同一时期的%s和%s",
                            own(subject).code(),
                            share(subject, Brand.ACQUIRED).code()),
                    subject -> List.of(own(subject), share(subject, Brand.ACQUIRED)),
                    BrandIndicators::ownAndAcquired));

    public static final Definition OEM = Definition.of(
            "OEM share",
            "贴牌占比",
            new Text("share as published", "公布的占比"),
            new Text("Share by declared brand type.", "按申报的品牌类型计算的占比。"),
            published(Brand.OEM, new Text("Goods made for foreign brand owners are %s of exports.", "贴牌产品占出口的%s。")));

    private BrandIndicators() {}

    private static SeriesKey share(Subject subject, Brand brand) {
        return subject.total(Flow.EXPORT, Measure.SHARE_OF_FLOW, Unit.PERCENT).withBrand(brand);
    }

    private static SeriesKey own(Subject subject) {
        return share(subject, Brand.OWN);
    }

    private static SeriesKey theirs(Subject subject) {
        return own(subject).withArea(subject.comparator());
    }

    private static Formula published(Brand brand, Text sentence) {
        return new Inputs(
                subject -> Text.same(share(subject, brand).code()),
                subject -> List.of(share(subject, brand)),
                (subject, period) -> subject.term(share(subject, brand), period)
                        .map(term -> Result.of(term, Unit.PERCENT, period, sentence)));
    }

    /** The change since the earliest figure of a period of equal length. */
    private static Optional<Result> change(Subject subject, Period period) {
        return subject.term(own(subject), period).flatMap(now -> earliest(subject, period)
                .flatMap(first -> subject.term(own(subject), first).map(before -> change(before, first, now, period))));
    }

    private static Optional<Period> earliest(Subject subject, Period now) {
        return subject.terms().periods(List.of(own(subject))).stream()
                .filter(period -> period.months() == now.months()
                        && now.yearsSince(period) > 0
                        && subject.term(own(subject), period).isPresent())
                .reduce((later, earlier) -> earlier);
    }

    private static Result change(Term before, Period first, Term now, Period last) {
        var difference = now.minus(before);
        var years = Quantity.exactly(BigDecimal.valueOf(last.yearsSince(first)));
        return Result.of(
                new Term(Ratio.of(difference.quantity(), years), difference.evidence()),
                Unit.PERCENTAGE_POINT_PER_YEAR,
                last,
                figure -> Text.of(
                        "The own-brand share changed by %s since %s.",
                        "自%2$s以来，自主品牌占比的变化为%1$s。", figure, Periods.of(first)));
    }

    private static Optional<Result> gap(Subject subject, Period period) {
        if (subject.isComparator()) {
            return Optional.empty();
        }
        var theirs = theirs(subject);
        return subject.term(own(subject), period).flatMap(here -> subject.compared(
                        List.of(theirs), period, at -> subject.term(theirs, at))
                .map(there -> Result.of(
                        here.minus(there),
                        Unit.PERCENTAGE_POINT,
                        period,
                        figure -> Text.of(
                                "The own-brand share minus %s is %s.", "自主品牌占比与%s之差为%s。", subject.theirs(), figure))));
    }

    private static Optional<Result> ownAndAcquired(Subject subject, Period period) {
        return subject.term(own(subject), period).flatMap(one -> subject.term(share(subject, Brand.ACQUIRED), period)
                .map(other -> Result.of(
                        one.with(one.quantity().plus(other.quantity()), other),
                        Unit.PERCENT,
                        period,
                        new Text("Own and acquired brands are %s of exports.", "自主品牌和收购品牌合计占出口的%s。"))));
    }
}
