package io.waimao.transitions.definitions;

import static io.waimao.transitions.inputs.Parameter.MARKET;

import io.waimao.language.Text;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.Unit;
import io.waimao.transitions.formulas.Concentration;
import io.waimao.transitions.formulas.Ratio;
import io.waimao.transitions.inputs.Definition;
import io.waimao.transitions.inputs.Divisions;
import io.waimao.transitions.inputs.Formula;
import io.waimao.transitions.inputs.Inputs;
import io.waimao.transitions.inputs.Result;
import io.waimao.transitions.inputs.Subject;
import io.waimao.transitions.inputs.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Proactive deployment: outward investment. */
public final class InvestmentIndicators {

    private static final Text MOTIVE = new Text(
            "Whether companies go abroad by choice or under pressure cannot be measured from this figure.",
            "企业是主动还是被动出海，无法由该数据衡量。");

    public static final Definition PROJECTS = Definition.of(
                    "Investment projects",
                    "境外投资项目数",
                    new Text("projects as published", "公布的项目数"),
                    new Text("Registered overseas investment projects, count.", "备案的境外投资项目数。"),
                    published(Measure.PROJECT_COUNT, Unit.PROJECTS, new Text("%s were registered.", "备案%s。")))
            .taking(MARKET);

    public static final Definition VALUE = Definition.of(
                    "Outward investment",
                    "境外投资额",
                    new Text("value as published", "公布的金额"),
                    new Text("Registered outward direct investment, USD.", "备案的对外直接投资额，美元。"),
                    published(
                            Measure.VALUE, Unit.USD, new Text("Registered outward investment was %s.", "备案对外投资额为%s。")))
            .taking(MARKET);

    public static final Definition PER_PROJECT = Definition.of(
                    "Investment per project",
                    "单个项目投资额",
                    new Text("value / projects", "金额 / 项目数"),
                    new Text("Ratio of two registered figures of the same year.", "同一年两项备案数据之比。"),
                    new Inputs(
                            subject -> Text.of(
                                    "%s and %s of one period",
                                    "同一时期的%s和%s",
                                    value(subject).code(),
                                    projects(subject).code()),
                            subject -> List.of(value(subject), projects(subject)),
                            InvestmentIndicators::perProject))
            .taking(MARKET);

    public static final Definition TO_EXPORTS = Definition.of(
                    "Outward investment against exports",
                    "境外投资与出口之比",
                    new Text(
                            "investment in USD x (CNY / USD) / exports in CNY, at the average rate of the period",
                            "以美元计的投资额 × 人民币兑美元汇率 / 以人民币计的出口额，按该时期平均汇率"),
                    new Text(
                            "UNCTAD, World Investment Report (outward FDI relative to exports).",
                            "联合国贸发会议《世界投资报告》（对外直接投资与出口之比）。"),
                    new Inputs(
                            subject -> Text.of(
                                    "%s, %s and an average rate of exchange, of one period",
                                    "同一时期的%s、%s和平均汇率",
                                    value(subject).code(),
                                    subject.exports().code()),
                            subject -> List.of(value(subject)),
                            subject -> List.of(inYuan(subject), subject.exports()),
                            InvestmentIndicators::toExports))
            .taking(MARKET);

    public static final Definition CONCENTRATION = Definition.of(
            "Destination concentration",
            "投资目的地集中度",
            new Text("sum of s^2 <= H <= sum of s^2 + (1 - sum of s)^2", "Σs² <= H <= Σs² + (1 - Σs)²"),
            Text.same("Herfindahl (1950); Hirschman (1964), The Paternity of an Index."),
            new Inputs(
                    subject -> Text.of(
                            "%s and the same by destination, of one period",
                            "同一时期的%s及其按目的地的数据", value(subject).code()),
                    subject -> List.of(value(subject)),
                    InvestmentIndicators::destinations,
                    InvestmentIndicators::concentration));

    public static final Definition RANK = Definition.of(
            "National rank by investment",
            "境外投资全国排名",
            new Text("rank as published", "公布的排名"),
            new Text("Published rank.", "公布的排名。"),
            published(
                    Measure.NATIONAL_RANK,
                    Unit.RANK,
                    new Text("By outward investment, the province holds %s in the nation.", "对外投资居全国%s。")));

    public static final Definition SHARE_OF_NATION = Definition.of(
                    "Share of national investment",
                    "占全国境外投资比重",
                    new Text("province / nation", "本省 / 全国"),
                    new Text("Share of a part in its whole.", "部分占整体的比重。"),
                    new Inputs(
                            subject -> Text.of(
                                    "%s of the province and of the nation, of one period",
                                    "同一时期本省和全国的%s", value(subject).code()),
                            subject -> List.of(share(subject)),
                            InvestmentIndicators::shareOfNation))
            .taking(MARKET);

    private InvestmentIndicators() {}

    private static SeriesKey value(Subject subject) {
        return subject.flow(Flow.OUTWARD_INVESTMENT, Measure.VALUE, Unit.USD);
    }

    private static SeriesKey inYuan(Subject subject) {
        return value(subject).with(Measure.VALUE, Unit.CNY);
    }

    private static SeriesKey projects(Subject subject) {
        return value(subject).with(Measure.PROJECT_COUNT, Unit.PROJECTS);
    }

    private static SeriesKey share(Subject subject) {
        return value(subject).with(Measure.NATIONAL_SHARE, Unit.PERCENT);
    }

    private static List<SeriesKey> destinations(Subject subject) {
        return subject.codes().members(Divisions.EMERGING).stream()
                .map(value(subject)::withMarket)
                .toList();
    }

    private static Formula published(Measure measure, Unit unit, Text sentence) {
        return new Inputs(
                subject -> Text.same(value(subject).with(measure, unit).code()),
                subject -> List.of(value(subject).with(measure, unit)),
                (subject, period) -> subject.term(value(subject).with(measure, unit), period)
                        .map(term -> Result.of(term, unit, period, sentence, MOTIVE)));
    }

    private static Optional<Result> perProject(Subject subject, Period period) {
        return subject.term(value(subject), period).flatMap(money -> subject.term(projects(subject), period)
                .map(count -> Result.of(
                        money.with(Ratio.of(money.quantity(), count.quantity()), count),
                        Unit.USD,
                        period,
                        new Text("A project was worth %s on average.", "平均每个项目投资额为%s。"),
                        MOTIVE)));
    }

    private static Optional<Result> toExports(Subject subject, Period period) {
        return subject.term(inYuan(subject), period).flatMap(money -> subject.term(subject.exports(), period)
                .map(exports -> Result.of(
                        money.with(
                                Ratio.of(money.quantity(), exports.quantity()).inPercent(), exports),
                        Unit.PERCENT,
                        period,
                        new Text("Outward investment was %s of exports.", "对外投资相当于出口的%s。"))));
    }

    private static Optional<Result> concentration(Subject subject, Period period) {
        var whole = subject.term(value(subject), period);
        var destinations = destinations(subject);
        if (whole.isEmpty() || destinations.isEmpty()) {
            return Optional.empty();
        }
        var used = new ArrayList<>(List.of(whole.get()));
        for (var destination : destinations) {
            var part = subject.term(destination, period);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            used.add(part.get());
        }
        var shares = used.stream()
                .skip(1)
                .map(part -> Ratio.of(part.quantity(), whole.get().quantity()))
                .toList();
        return Optional.of(Result.of(
                Term.of(Concentration.index(shares), used),
                Unit.INDEX,
                period,
                new Text("The Herfindahl index of investment over destinations is %s.", "对外投资目的地的赫芬达尔指数为%s。")));
    }

    private static Optional<Result> shareOfNation(Subject subject, Period period) {
        return subject.term(share(subject), period)
                .map(term -> Result.of(
                        term,
                        Unit.PERCENT,
                        period,
                        new Text("The province made %s of the nation's outward investment.", "该省对外投资占全国的%s。")));
    }
}
