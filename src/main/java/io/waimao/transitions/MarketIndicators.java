package io.waimao.transitions;

import static java.util.Comparator.comparing;

import io.waimao.catalogue.Partition;
import io.waimao.observations.Frequency;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.Quantity;
import io.waimao.observations.Unit;
import io.waimao.transitions.Report.Result;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Diversified markets: where exports go. */
final class MarketIndicators {

    private static final Quantity HUNDRED = Quantity.exactly(100);

    private final Figures figures;
    private final List<Partition> partitions;
    private final Report report;

    private MarketIndicators(Figures figures, List<Partition> partitions, Report report) {
        this.figures = figures;
        this.partitions = partitions;
        this.report = report;
    }

    static void report(Figures figures, List<Partition> partitions, Report report) {
        new MarketIndicators(figures, partitions, report).run();
    }

    private void run() {
        var emerging = members("CUSTOMS_REGIONS");
        var traditional = members("TRADITIONAL_MARKETS");
        var anyPartition = "exports and exports to every market of a declared partition, of one period";
        var shares = PartShares.latest(
                figures, partitions.stream().map(Partition::members).toList());
        report.add(IndicatorCode.LARGEST_MARKET_SHARE, shares.map(this::largest), anyPartition);
        report.add(
                IndicatorCode.TRADITIONAL_MARKETS_SHARE,
                PartShares.latest(figures, List.of(traditional))
                        .map(found ->
                                found.sum("%s percent of exports go to the European Union and the United States.")),
                needed(traditional, ""));
        report.add(
                IndicatorCode.EMERGING_MARKETS_SHARE,
                PartShares.latest(figures, List.of(emerging))
                        .map(found -> found.sum("%s percent of exports go to the four emerging regions.")),
                needed(emerging, ""));
        var moved = PartShares.latestWithGrowth(figures, List.of(emerging));
        report.add(
                IndicatorCode.EMERGING_MARKETS_SHARE_CHANGE,
                moved.map(this::shareChange),
                needed(emerging, " and their growth"));
        report.add(
                IndicatorCode.MARKET_CONCENTRATION,
                shares.map(
                        found -> concentration(found, Function.identity(), Unit.INDEX, "The Herfindahl index is %s.")),
                anyPartition);
        report.add(
                IndicatorCode.EFFECTIVE_MARKETS,
                shares.map(found -> concentration(
                        found,
                        Concentration::effectiveNumber,
                        Unit.MARKETS,
                        "Exports are as concentrated as if they went to %s equally large markets.")),
                anyPartition);
        report.add(
                IndicatorCode.MARKET_SHIFT,
                PartShares.latestWithGrowth(
                                figures,
                                partitions.stream().map(Partition::members).toList())
                        .map(found -> found.result(
                                StructuralShift.of(found.changes()),
                                Unit.PERCENTAGE_POINT,
                                "At least %s percentage points of exports changed markets in a year.",
                                "What moves inside the rest that is not broken down is not seen.")),
                anyPartition + ", with growth");
        report.add(
                IndicatorCode.EMERGING_MARKETS_CONTRIBUTION,
                moved.map(found -> found.result(
                        found.contribution(),
                        Unit.PERCENTAGE_POINT,
                        "The four emerging regions gave %s percentage points of export growth.")),
                needed(emerging, " and their growth"));
        report.add(
                IndicatorCode.EMERGING_MARKETS_SHARE_OF_GROWTH,
                moved.filter(found -> positive(found.wholeGrowth()))
                        .map(found -> found.result(
                                found.contribution()
                                        .dividedBy(found.wholeGrowth())
                                        .inPercent(),
                                Unit.PERCENT,
                                "%s percent of export growth came from the four emerging regions.")),
                needed(emerging, " and their growth, that of exports not zero"));
        report.add(
                IndicatorCode.EMERGING_GROWTH_GAP,
                growthGap(emerging, traditional),
                needed(emerging, " and their growth") + "; "
                        + needed(traditional, " and their growth, of the same period"));
        report.add(
                IndicatorCode.EXPORT_COMPOUND_GROWTH,
                compound(),
                figures.exports().code() + " of two years");
    }

    private static boolean positive(Quantity growth) {
        return growth.interval().lower() != null && growth.interval().lower().signum() > 0;
    }

    private List<String> members(String code) {
        return partitions.stream()
                .filter(partition -> partition.code().equals(code))
                .findFirst()
                .map(Partition::members)
                .orElse(List.of());
    }

    private static String needed(List<String> markets, String more) {
        return "exports and exports to " + String.join(", ", markets) + more + ", of one period";
    }

    private Result largest(PartShares found) {
        var top = found.parts().stream()
                .max(comparing(part -> part.share().point() == null
                        ? BigDecimal.ZERO
                        : part.share().point()))
                .orElseThrow();
        var unseen = oneDigit(HUNDRED.minus(found.share()));
        return found.result(
                top.share(),
                Unit.PERCENT,
                "The largest market reported, " + top.code() + ", takes %s percent of exports.",
                "%s percent of exports are not broken down: a larger market may be among them.".formatted(unseen));
    }

    private Result shareChange(PartShares found) {
        var now = found.share();
        var change = found.change();
        var before = now.minus(change);
        return found.result(
                change,
                Unit.PERCENTAGE_POINT,
                "The four emerging regions' share went from %s to %s percent of exports, a change of %%s percentage points."
                        .formatted(oneDigit(before), oneDigit(now)));
    }

    private static String oneDigit(Quantity quantity) {
        return quantity.point() == null
                ? "?"
                : quantity.point().setScale(1, java.math.RoundingMode.HALF_EVEN).toPlainString();
    }

    private static Result concentration(PartShares found, Function<Quantity, Quantity> of, Unit unit, String text) {
        var index = Concentration.index(
                found.parts().stream().map(part -> part.share().ofPercent()).toList());
        return found.result(
                of.apply(index),
                unit,
                text,
                "The bounds hold whether the rest that is not broken down is one market or very many.");
    }

    private Optional<Result> growthGap(List<String> emerging, List<String> traditional) {
        return figures.periods().stream()
                .flatMap(period -> PartShares.at(figures, emerging, period, true)
                        .flatMap(
                                one -> PartShares.at(figures, traditional, period, true)
                                        .map(
                                                other -> one.and(other)
                                                        .result(
                                                                one.growth().minus(other.growth()),
                                                                Unit.PERCENTAGE_POINT,
                                                                "Exports to emerging markets grew by %s percentage points more than those to traditional ones.")))
                        .stream())
                .findFirst();
    }

    private Optional<Result> compound() {
        var years = figures.series(figures.exports()).stream()
                .filter(figure -> figure.period().frequency() == Frequency.ANNUAL)
                .toList();
        if (years.size() < 2) {
            return Optional.empty();
        }
        Observation now = years.get(0);
        Observation before = years.get(years.size() - 1);
        Period period = now.period();
        return Optional.of(Result.of(
                Term.of(now)
                        .with(
                                CompoundGrowth.of(
                                        before.value().quantity(),
                                        now.value().quantity(),
                                        period.yearsSince(before.period())),
                                Term.of(before)),
                Unit.PERCENT,
                period,
                "Exports grew by %s percent a year on average since "
                        + before.period().describe() + "."));
    }
}
