package io.waimao.transitions;

import io.waimao.claims.Claim;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.Quantity;
import io.waimao.observations.Share;
import io.waimao.observations.Unit;
import io.waimao.transitions.Report.Result;
import java.util.List;
import java.util.Optional;

/** Proactive deployment: outward investment. */
final class InvestmentIndicators {

    private static final String MOTIVE =
            "Whether companies go by choice or under pressure cannot be measured from this figure.";

    private InvestmentIndicators() {}

    static void report(Figures figures, List<Claim> claims, List<String> destinations, Report report) {
        var value = figures.total(Flow.OUTWARD_INVESTMENT, Measure.VALUE, Unit.USD);
        var projects = value.with(Measure.PROJECT_COUNT, Unit.PROJECTS);
        report.add(
                IndicatorCode.INVESTMENT_PROJECTS,
                figures.latest(projects).map(figure -> published(figure, "%s projects were registered.")),
                projects.code());
        report.add(
                IndicatorCode.INVESTMENT_VALUE,
                figures.latest(value).map(figure -> published(figure, "%s USD were registered as outward investment.")),
                value.code());
        report.add(
                IndicatorCode.INVESTMENT_PER_PROJECT,
                figures.series(value).stream()
                        .flatMap(money -> figures.term(projects, money.period()).stream()
                                .map(count -> Result.of(
                                        Term.of(money)
                                                .with(money.value().quantity().dividedBy(count.quantity()), count),
                                        Unit.USD,
                                        money.period(),
                                        "A project was worth %s USD on average.",
                                        MOTIVE)))
                        .findFirst(),
                value.code() + " and " + projects.code() + " of one period");
        report.add(
                IndicatorCode.INVESTMENT_TO_EXPORTS,
                figures.series(value).stream()
                        .flatMap(money -> toExports(figures, money).stream())
                        .findFirst(),
                value.code() + ", " + figures.exports().code() + " and one figure in CNY and USD, of one year");
        report.add(
                IndicatorCode.DESTINATION_CONCENTRATION,
                figures.series(value).stream()
                        .flatMap(money -> concentration(figures, money, destinations).stream())
                        .findFirst(),
                value.code() + " and the same by destination, of one period");
        var rank = value.with(Measure.NATIONAL_RANK, Unit.RANK);
        report.add(
                IndicatorCode.NATIONAL_INVESTMENT_RANK,
                figures.latest(rank).map(figure -> published(figure, "The province ranks number %s in the nation.")),
                rank.code());
        report.add(
                IndicatorCode.SHARE_OF_NATIONAL_INVESTMENT,
                figures.isNation()
                        ? Optional.empty()
                        : figures.latest(value).flatMap(money -> figures.nation(value, money.period())
                                .map(nation -> Result.of(
                                        Term.of(money)
                                                .with(
                                                        Share.of(
                                                                money.value().quantity(),
                                                                nation.value().quantity()),
                                                        Term.of(nation)),
                                        Unit.PERCENT,
                                        money.period(),
                                        "The province made %s percent of the nation's outward investment."))),
                value.code() + " of the province and of the nation");
        report.add(
                IndicatorCode.CLAIMED_SEASIA_SHARE_OF_TOP_DESTINATIONS,
                claims.stream()
                        .filter(claim -> claim.measure() == Measure.COUNT_IN_TOP_FIVE
                                && claim.value().quantity().hasPoint())
                        .findFirst()
                        .map(claim -> new Result(
                                Share.of(claim.value().quantity(), Quantity.exactly(5)),
                                Unit.PERCENT,
                                claim.period(),
                                "%s percent of the five largest destinations are claimed to be South-East Asian.",
                                List.of(claim),
                                List.of("This is computed from a claim, not from observations."))),
                "a claim about COUNT_IN_TOP_FIVE");
    }

    private static Result published(Observation figure, String interpretation) {
        return Result.of(Term.of(figure), figure.key().unit(), figure.period(), interpretation, MOTIVE);
    }

    private static Optional<Result> toExports(Figures figures, Observation money) {
        var period = money.period();
        return rate(figures, period)
                .flatMap(rate -> figures.term(figures.exports(), period).map(exports -> {
                    var inYuan = Term.of(money).with(money.value().quantity().times(rate.quantity()), rate);
                    var shown = rate.quantity().point();
                    return Result.of(
                            inYuan.with(Share.of(inYuan.quantity(), exports.quantity()), exports),
                            Unit.PERCENT,
                            period,
                            "Outward investment was %s percent of exports.",
                            "Converted at %s CNY per USD, which a figure published in both currencies implies."
                                    .formatted(
                                            shown == null
                                                    ? "?"
                                                    : shown.round(new java.math.MathContext(5))
                                                            .toPlainString()));
                }));
    }

    /** CNY per USD, from a figure that was published in both. */
    private static Optional<Term> rate(Figures figures, Period period) {
        return figures.all()
                .map(entry -> entry.getKey())
                .filter(key -> key.measure() == Measure.VALUE
                        && key.unit() == Unit.CNY
                        && !figures.isNation() == !key.area().equals("CN"))
                .sorted(java.util.Comparator.comparing(key -> key.code()))
                .flatMap(key ->
                        Figures.both(figures.term(key, period), figures.term(key.with(Measure.VALUE, Unit.USD), period))
                                .stream())
                .findFirst()
                .map(two -> two[0].with(two[0].quantity().dividedBy(two[1].quantity()), two[1]));
    }

    private static Optional<Result> concentration(Figures figures, Observation money, List<String> destinations) {
        var parts = destinations.stream()
                .flatMap(code -> figures.term(money.key().withMarket(code), money.period()).stream())
                .toList();
        if (parts.size() < destinations.size() || parts.isEmpty()) {
            return Optional.empty();
        }
        var whole = money.value().quantity();
        var shares =
                parts.stream().map(part -> part.quantity().dividedBy(whole)).toList();
        var inputs = parts.stream().reduce(Term.of(money), (all, part) -> all.with(whole, part));
        return Optional.of(Result.of(
                new Term(Concentration.index(shares), inputs.inputs()),
                Unit.INDEX,
                money.period(),
                "The Herfindahl index of investment over destinations is %s."));
    }
}
