package io.waimao.transitions;

import io.waimao.claims.Claim;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.Quantity;
import io.waimao.quantity.Unit;
import io.waimao.wording.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Proactive deployment: outward investment. */
final class InvestmentIndicators {

    private static final Text MOTIVE = new Text(
            "Whether companies go abroad by choice or under pressure cannot be measured from this figure.",
            "企业是主动还是被动出海，无法由该数据衡量。");

    private InvestmentIndicators() {}

    static void report(ProvinceFigures figures, List<Claim> claims, List<String> destinations, Report report) {
        var value = figures.total(Flow.OUTWARD_INVESTMENT, Measure.VALUE, Unit.USD);
        var projects = value.with(Measure.PROJECT_COUNT, Unit.PROJECTS);
        var rank = value.with(Measure.NATIONAL_RANK, Unit.RANK);
        var share = value.with(Measure.NATIONAL_SHARE, Unit.PERCENT);
        report.add(IndicatorCode.INVESTMENT_PROJECTS, projects.code(), () -> figures.latest(projects)
                .map(figure -> figure(figure, new Text("%s were registered.", "备案%s。"))));
        report.add(IndicatorCode.INVESTMENT_VALUE, value.code(), () -> figures.latest(value)
                .map(figure -> figure(figure, new Text("Registered outward investment was %s.", "备案对外投资额为%s。"))));
        report.add(
                IndicatorCode.INVESTMENT_PER_PROJECT,
                value.code() + " and " + projects.code() + " of one period",
                () -> figures.latest(List.of(value, projects), period -> perProject(figures, value, projects, period)));
        report.add(
                IndicatorCode.INVESTMENT_TO_EXPORTS,
                value.code() + ", " + figures.exports().code() + " and an average rate of exchange, of one period",
                () -> figures.latest(List.of(value), period -> toExports(figures, value, period)));
        report.add(
                IndicatorCode.DESTINATION_CONCENTRATION,
                value.code() + " and the same by destination, of one period",
                () -> figures.latest(List.of(value), period -> concentration(figures, value, destinations, period)));
        report.add(IndicatorCode.NATIONAL_INVESTMENT_RANK, rank.code(), () -> figures.latest(rank)
                .map(figure -> figure(
                        figure,
                        new Text("By outward investment, the province holds %s in the nation.", "对外投资居全国%s。"))));
        report.add(
                IndicatorCode.SHARE_OF_NATIONAL_INVESTMENT,
                value.code() + " of the province and of the nation, of one period",
                () -> figures.latest(share)
                        .map(figure -> Result.of(
                                Term.of(figure),
                                Unit.PERCENT,
                                figure.period(),
                                new Text(
                                        "The province made %s of the nation's outward investment.", "该省对外投资占全国的%s。"))));
        report.add(
                IndicatorCode.CLAIMED_SEASIA_SHARE_OF_TOP_DESTINATIONS,
                "a claim about COUNT_IN_TOP_FIVE",
                () -> ofTopFive(claims));
    }

    private static Result figure(Observation figure, Text interpretation) {
        return Result.of(Term.of(figure), figure.key().unit(), figure.period(), interpretation, MOTIVE);
    }

    private static Optional<Result> perProject(
            ProvinceFigures figures, SeriesKey value, SeriesKey projects, Period period) {
        return figures.term(value, period).flatMap(money -> figures.term(projects, period)
                .map(count -> Result.of(
                        money.with(Ratio.of(money.quantity(), count.quantity()), count),
                        Unit.USD,
                        period,
                        new Text("A project was worth %s on average.", "平均每个项目投资额为%s。"),
                        MOTIVE)));
    }

    private static Optional<Result> toExports(ProvinceFigures figures, SeriesKey value, Period period) {
        return figures.term(value.with(Measure.VALUE, Unit.CNY), period).flatMap(money -> figures.term(
                        figures.exports(), period)
                .map(exports -> Result.of(
                        money.with(
                                Ratio.of(money.quantity(), exports.quantity()).inPercent(), exports),
                        Unit.PERCENT,
                        period,
                        new Text("Outward investment was %s of exports.", "对外投资相当于出口的%s。"))));
    }

    private static Optional<Result> concentration(
            ProvinceFigures figures, SeriesKey value, List<String> destinations, Period period) {
        var whole = figures.at(value, period);
        if (whole.isEmpty() || destinations.isEmpty()) {
            return Optional.empty();
        }
        var used = new ArrayList<>(List.of(whole.get()));
        for (var destination : destinations) {
            var part = figures.at(value.withMarket(destination), period);
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
                new Term(Concentration.index(shares), used),
                Unit.INDEX,
                period,
                new Text("The Herfindahl index of investment over destinations is %s.", "对外投资目的地的赫芬达尔指数为%s。")));
    }

    private static Optional<Result> ofTopFive(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.measure() == Measure.COUNT_IN_TOP_FIVE
                        && claim.value().quantity().hasPoint())
                .findFirst()
                .map(claim -> new Result(
                        claim.value().quantity().dividedBy(Quantity.exactly(5)).inPercent(),
                        Unit.PERCENT,
                        claim.period(),
                        Result.sentence(new Text(
                                "%s of the five largest destinations are claimed to be South-East Asian.",
                                "据称，前五大目的地中东南亚国家占%s。")),
                        List.of(claim),
                        List.of(new Text("This is computed from a claim, not from observations.", "由说法计算得出，并非观测数据。"))));
    }
}
