package io.waimao.transitions.definitions;

import static io.waimao.transitions.inputs.Divisions.EMERGING;
import static io.waimao.transitions.inputs.Divisions.TRADITIONAL;
import static io.waimao.transitions.inputs.Parameter.PROVINCE;
import static io.waimao.transitions.inputs.Parameter.SECTOR;

import io.waimao.language.Text;
import io.waimao.observations.Period;
import io.waimao.quantity.Unit;
import io.waimao.transitions.inputs.Definition;
import io.waimao.transitions.inputs.Divisions;
import io.waimao.transitions.inputs.Formula;
import io.waimao.transitions.inputs.Inputs;
import io.waimao.transitions.inputs.PartShares;
import io.waimao.transitions.inputs.PartShares.Needed;
import io.waimao.transitions.inputs.Result;
import io.waimao.transitions.inputs.Subject;
import io.waimao.wording.Amount;
import java.util.Optional;
import java.util.function.Function;

/** Diversified markets: the emerging regions and the traditional markets. */
public final class MarketGroupIndicators {

    private static final Text AND_GROWTH = new Text(" and their growth", "及其增速");
    private static final Text RISING = new Text(" and their growth, with rising exports", "及其增速，且出口增长");

    public static final Definition TRADITIONAL_SHARE = Definition.of(
                    "Traditional markets' share",
                    "传统市场占比",
                    Text.same("s(EU) + s(US)"),
                    new Text("Sum of shares.", "占比之和。"),
                    share(
                            TRADITIONAL,
                            new Text(
                                    "%s of exports go to the European Union and the United States.",
                                    "对欧盟和美国出口占出口总额的%s。")))
            .taking(SECTOR);

    public static final Definition EMERGING_SHARE = Definition.of(
                    "Emerging markets' share",
                    "新兴市场占比",
                    new Text("sum of s over ASEAN, LATAM, MIDEAST, AFRICA", "ASEAN、LATAM、MIDEAST、AFRICA的s之和"),
                    new Text("Sum of shares over a partition.", "一个划分内各部分占比之和。"),
                    share(EMERGING, new Text("%s of exports go to the four emerging regions.", "对四大新兴市场出口占出口总额的%s。")))
            .taking(SECTOR);

    public static final Definition EMERGING_SHARE_CHANGE = Definition.of(
                    "Change of the emerging markets' share",
                    "新兴市场占比变化",
                    new Text("s1 - s0, with x0 = x1 / (1 + g)", "s1 - s0，其中x0 = x1 / (1 + g)"),
                    new Text("Difference of shares a year apart.", "相隔一年的占比之差。"),
                    moved(AND_GROWTH, MarketGroupIndicators::shareChange))
            .taking(SECTOR);

    public static final Definition EMERGING_CONTRIBUTION = Definition.of(
                    "Emerging markets' contribution to growth",
                    "新兴市场对增长的拉动",
                    new Text("sum of (x1 - x0) / X0", "Σ(x1 - x0) / X0"),
                    new Text(
                            "Additive contributions to growth; Eurostat, Handbook on Quarterly National Accounts.",
                            "增长拉动点数；欧盟统计局《季度国民账户手册》。"),
                    moved(
                            AND_GROWTH,
                            found -> found.result(
                                    found.contribution(),
                                    Unit.PERCENTAGE_POINT,
                                    new Text(
                                            "The four emerging regions contributed %s to export growth.",
                                            "四大新兴市场拉动出口增长%s。"))))
            .taking(SECTOR);

    public static final Definition EMERGING_SHARE_OF_GROWTH = Definition.of(
                    "Emerging markets' share of growth",
                    "新兴市场增长贡献率",
                    new Text("sum of (x1 - x0) / (X1 - X0)", "Σ(x1 - x0) / (X1 - X0)"),
                    new Text("Contribution divided by growth.", "拉动点数除以增速。"),
                    moved(
                            RISING,
                            found -> found.result(
                                    found.shareOfGrowth(),
                                    Unit.PERCENT,
                                    new Text(
                                            "%s of export growth came from the four emerging regions.",
                                            "出口增量的%s来自四大新兴市场。"))))
            .taking(SECTOR);

    public static final Definition GROWTH_GAP = Definition.of(
                    "Growth gap of emerging markets",
                    "新兴市场增速差",
                    new Text("g(emerging) - g(traditional)", "g(新兴市场) - g(传统市场)"),
                    new Text("Difference of growth rates.", "增速之差。"),
                    new Inputs(
                            subject -> Text.of(
                                    "%s; %s",
                                    "%s；%s",
                                    needed(subject, EMERGING, AND_GROWTH),
                                    needed(subject, TRADITIONAL, AND_GROWTH)),
                            subject -> Divisions.of(subject, EMERGING).series(),
                            subject -> Divisions.of(subject, TRADITIONAL).series(),
                            MarketGroupIndicators::growthGap))
            .taking(SECTOR);

    public static final Definition TRADITIONAL_GAP = Definition.of(
                    "Traditional markets' gap to the nation",
                    "传统市场占比与全国之差",
                    new Text(
                            "s(province) - s(comparator), with s = s(EU) + s(US)",
                            "s(本省) - s(比较对象)，其中s = s(EU) + s(US)"),
                    new Text("Difference of shares.", "占比之差。"),
                    gap(
                            TRADITIONAL,
                            new Text(
                                    "The share of the European Union and the United States less %2$s is %1$s.",
                                    "欧盟和美国占比与%2$s之差为%1$s。")))
            .taking(SECTOR, PROVINCE);

    public static final Definition EMERGING_GAP = Definition.of(
                    "Emerging markets' gap to the nation",
                    "新兴市场占比与全国之差",
                    new Text(
                            "s(province) - s(comparator), with s = s(ASEAN) + s(LATAM) + s(MIDEAST) + s(AFRICA)",
                            "s(本省) - s(比较对象)，其中s = s(ASEAN) + s(LATAM) + s(MIDEAST) + s(AFRICA)"),
                    new Text("Difference of shares.", "占比之差。"),
                    gap(
                            EMERGING,
                            new Text(
                                    "The share of the four emerging regions less %2$s is %1$s.",
                                    "四大新兴市场占比与%2$s之差为%1$s。")))
            .taking(SECTOR, PROVINCE);

    private MarketGroupIndicators() {}

    private static Text needed(Subject subject, String partition, Text more) {
        return Text.of(
                "exports and exports to %s%s, of one period",
                "同一时期的出口总额和对%s的出口%s", Divisions.of(subject, partition).codes(), more);
    }

    private static Formula share(String partition, Text sentence) {
        return new Inputs(
                subject -> needed(subject, partition, Text.EMPTY),
                subject -> Divisions.of(subject, partition).series(),
                (subject, period) -> shares(subject, partition, period, Needed.NO_GROWTH)
                        .map(found -> found.result(found.share(), Unit.PERCENT, sentence)));
    }

    private static Formula moved(Text more, Function<PartShares, Result> of) {
        return new Inputs(
                subject -> needed(subject, EMERGING, more),
                subject -> Divisions.of(subject, EMERGING).series(),
                (subject, period) -> shares(subject, EMERGING, period, Needed.GROWTH_OF_PARTS_AND_WHOLE)
                        .map(of));
    }

    private static Optional<PartShares> shares(Subject subject, String partition, Period period, Needed needed) {
        return PartShares.of(subject, Divisions.of(subject, partition), period, needed);
    }

    private static Result shareChange(PartShares found) {
        var now = found.share();
        var change = found.change();
        var before = now.minus(change);
        return found.result(
                change,
                Unit.PERCENTAGE_POINT,
                difference -> Text.of(
                        "The four emerging regions' share went from %s to %s of exports, a change of %s.",
                        "四大新兴市场占出口的比重由%s变为%s，变化%s。",
                        Amount.computed(before, Unit.PERCENT),
                        Amount.computed(now, Unit.PERCENT),
                        difference));
    }

    private static Optional<Result> growthGap(Subject subject, Period period) {
        return shares(subject, EMERGING, period, Needed.GROWTH_OF_PARTS).flatMap(emerging -> shares(
                        subject, TRADITIONAL, period, Needed.GROWTH_OF_PARTS)
                .map(traditional -> Result.of(
                        emerging.whole().with(emerging.growth().minus(traditional.growth()), traditional.whole()),
                        Unit.PERCENTAGE_POINT,
                        period,
                        new Text(
                                "Exports to emerging markets grew by %s more than exports to traditional markets.",
                                "对新兴市场出口增速与对传统市场出口增速之差为%s。"))));
    }

    /** @param sentence with the figure and the comparator */
    private static Formula gap(String partition, Text sentence) {
        return new Inputs(
                subject -> Text.of(
                        "%s, and the same figures of the comparator",
                        "%s，以及比较对象的相同数据", needed(subject, partition, Text.EMPTY)),
                subject -> Divisions.of(subject, partition).series(),
                subject -> Divisions.of(subject, partition)
                        .withArea(subject.comparator())
                        .series(),
                (subject, period) ->
                        subject.isComparator() ? Optional.empty() : gap(subject, partition, sentence, period));
    }

    /** The comparator's shares are of the same period, or else of the calendar year that contains it. */
    private static Optional<Result> gap(Subject subject, String partition, Text sentence, Period period) {
        var theirs = Divisions.of(subject, partition).withArea(subject.comparator());
        return shares(subject, partition, period, Needed.NO_GROWTH).flatMap(own -> PartShares.of(
                        subject, theirs, period, Needed.NO_GROWTH)
                .or(() -> period.calendarYear().flatMap(year -> PartShares.of(subject, theirs, year, Needed.NO_GROWTH)))
                .map(other -> Result.of(
                        own.whole().with(own.share().minus(other.share()), other.whole()),
                        Unit.PERCENTAGE_POINT,
                        period,
                        figure -> Text.of(sentence.en(), sentence.zh(), figure, subject.theirs()))));
    }
}
