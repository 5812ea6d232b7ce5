package io.waimao.transitions.definitions;

import static io.waimao.transitions.inputs.Parameter.MARKET;

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
import io.waimao.language.Text;
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
                    "projects as published",
                    "Registered overseas investment projects, count.",
                    published(Measure.PROJECT_COUNT, Unit.PROJECTS, new Text("%s were registered.", "备案%s。")))
            .taking(MARKET);

    public static final Definition VALUE = Definition.of(
                    "Outward investment",
                    "境外投资额",
                    "value as published",
                    "Registered outward direct investment, USD.",
                    published(
                            Measure.VALUE, Unit.USD, new Text("Registered outward investment was %s.", "备案对外投资额为%s。")))
            .taking(MARKET);

    public static final Definition PER_PROJECT = Definition.of(
                    "Investment per project",
                    "单个项目投资额",
                    "value / projects",
                    "Ratio of two registered figures of the same year.",
                    new Inputs(
                            subject -> value(subject).code() + " and "
                                    + projects(subject).code() + " of one period",
                            subject -> List.of(value(subject), projects(subject)),
                            InvestmentIndicators::perProject))
            .taking(MARKET);

    public static final Definition TO_EXPORTS = Definition.of(
                    "Outward investment against exports",
                    "境外投资与出口之比",
                    "investment in USD x (CNY / USD) / exports in CNY, at the average rate of the period",
                    "UNCTAD, World Investment Report (outward FDI relative to exports).",
                    new Inputs(
                            subject -> value(subject).code() + ", "
                                    + subject.exports().code() + " and an average rate of exchange, of one period",
                            subject -> List.of(value(subject)),
                            subject -> List.of(inYuan(subject), subject.exports()),
                            InvestmentIndicators::toExports))
            .taking(MARKET);

    public static final Definition CONCENTRATION = Definition.of(
            "Destination concentration",
            "投资目的地集中度",
            "sum of s^2 <= H <= sum of s^2 + (1 - sum of s)^2",
            "Herfindahl (1950); Hirschman (1964), The Paternity of an Index.",
            new Inputs(
                    subject -> value(subject).code() + " and the same by destination, of one period",
                    subject -> List.of(value(subject)),
                    InvestmentIndicators::destinations,
                    InvestmentIndicators::concentration));

    public static final Definition RANK = Definition.of(
            "National rank by investment",
            "境外投资全国排名",
            "rank as published",
            "Published rank.",
            published(
                    Measure.NATIONAL_RANK,
                    Unit.RANK,
                    new Text("By outward investment, the province holds %s in the nation.", "对外投资居全国%s。")));

    public static final Definition SHARE_OF_NATION = Definition.of(
                    "Share of national investment",
                    "占全国境外投资比重",
                    "province / nation",
                    "Share of a part in its whole.",
                    new Inputs(
                            subject -> value(subject).code() + " of the province and of the nation, of one period",
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
                subject -> value(subject).with(measure, unit).code(),
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
