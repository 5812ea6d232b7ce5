package io.waimao.transitions;

import static java.util.Comparator.comparing;

import io.waimao.catalogue.Partition;
import io.waimao.observations.Frequency;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.quantity.Quantity;
import io.waimao.quantity.Unit;
import io.waimao.transitions.PartShares.Needed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Diversified markets: where exports go. */
final class MarketIndicators {

    private static final Quantity HUNDRED = Quantity.exactly(100);

    private final ProvinceFigures figures;
    private final List<Partition> partitions;
    private final Report report;

    private MarketIndicators(ProvinceFigures figures, List<Partition> partitions, Report report) {
        this.figures = figures;
        this.partitions = partitions;
        this.report = report;
    }

    static void report(ProvinceFigures figures, List<Partition> partitions, Report report) {
        new MarketIndicators(figures, partitions, report).run();
    }

    private void run() {
        var emerging = members("CUSTOMS_REGIONS");
        var traditional = members("TRADITIONAL_MARKETS");
        var sets = partitions.stream().map(Partition::members).toList();
        var anyPartition = "exports and exports to every market of a declared partition, of one period";
        var shares = once(() -> PartShares.latest(figures, sets, Needed.NO_GROWTH));
        var moved = once(() -> PartShares.latest(figures, List.of(emerging), Needed.GROWTH_OF_PARTS_AND_WHOLE));
        report.add(IndicatorCode.LARGEST_MARKET_SHARE, anyPartition, () -> shares.get()
                .map(MarketIndicators::largest));
        report.add(
                IndicatorCode.TRADITIONAL_MARKETS_SHARE,
                needed(traditional, ""),
                () -> share(traditional, "%s percent of exports go to the European Union and the United States."));
        report.add(
                IndicatorCode.EMERGING_MARKETS_SHARE,
                needed(emerging, ""),
                () -> share(emerging, "%s percent of exports go to the four emerging regions."));
        report.add(IndicatorCode.EMERGING_MARKETS_SHARE_CHANGE, needed(emerging, " and their growth"), () -> moved.get()
                .map(MarketIndicators::shareChange));
        report.add(IndicatorCode.MARKET_CONCENTRATION, anyPartition, () -> shares.get()
                .map(found -> concentration(found, Function.identity(), Unit.INDEX, "The Herfindahl index is %s.")));
        report.add(IndicatorCode.EFFECTIVE_MARKETS, anyPartition, () -> shares.get()
                .map(found -> concentration(
                        found,
                        Concentration::effectiveNumber,
                        Unit.MARKETS,
                        "Exports are as concentrated as if they went to %s equally large markets.")));
        report.add(IndicatorCode.MARKET_SHIFT, anyPartition + ", with growth", () -> PartShares.latest(
                        figures, sets, Needed.GROWTH_OF_PARTS_AND_WHOLE)
                .map(found -> found.result(
                        StructuralShift.of(found.changes()),
                        Unit.PERCENTAGE_POINT,
                        "At least %s percentage points of exports changed markets in a year.",
                        "Shifts inside the residual, which is not broken down, are not visible.")));
        report.add(IndicatorCode.EMERGING_MARKETS_CONTRIBUTION, needed(emerging, " and their growth"), () -> moved.get()
                .map(found -> found.result(
                        found.contribution(),
                        Unit.PERCENTAGE_POINT,
                        "The four emerging regions contributed %s percentage points to export growth.")));
        report.add(
                IndicatorCode.EMERGING_MARKETS_SHARE_OF_GROWTH,
                needed(emerging, " and their growth, with rising exports"),
                () -> moved.get()
                        .map(found -> found.result(
                                found.shareOfGrowth(),
                                Unit.PERCENT,
                                "%s percent of export growth came from the four emerging regions.")));
        report.add(
                IndicatorCode.EMERGING_GROWTH_GAP,
                needed(emerging, " and their growth") + "; "
                        + needed(traditional, " and their growth, of the same period"),
                () -> growthGap(emerging, traditional));
        report.add(
                IndicatorCode.TRADITIONAL_MARKETS_GAP_TO_NATION,
                needed(traditional, "") + ", and the same figures of the nation",
                () -> gapToNation(
                        traditional,
                        "The share of the European Union and the United States is %s percentage points above the national share."));
        report.add(
                IndicatorCode.EMERGING_MARKETS_GAP_TO_NATION,
                needed(emerging, "") + ", and the same figures of the nation",
                () -> gapToNation(
                        emerging,
                        "The share of the four emerging regions is %s percentage points above the national share."));
        report.add(IndicatorCode.EXPORT_COMPOUND_GROWTH, figures.exports().code() + " of two years", this::compound);
    }

    private static <T> Supplier<T> once(Supplier<T> search) {
        var found = new ArrayList<T>(1);
        return () -> {
            if (found.isEmpty()) {
                found.add(search.get());
            }
            return found.get(0);
        };
    }

    private Optional<Result> share(List<String> markets, String interpretation) {
        return PartShares.latest(figures, List.of(markets), Needed.NO_GROWTH)
                .map(found -> found.result(found.share(), Unit.PERCENT, interpretation));
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

    private static Result largest(PartShares found) {
        var top = found.parts().stream()
                .max(comparing(part -> part.share().point() == null
                        ? BigDecimal.ZERO
                        : part.share().point()))
                .orElseThrow();
        var unseen = HUNDRED.minus(found.share());
        return found.result(
                top.share(),
                Unit.PERCENT,
                "The largest market reported, " + top.code() + ", takes %s percent of exports.",
                "%s percent of exports are not broken down: a larger market may be among them."
                        .formatted(oneDigit(unseen)));
    }

    private static Result shareChange(PartShares found) {
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
                "The bounds hold whether the residual, which is not broken down, is one market or very many.");
    }

    private Optional<Result> growthGap(List<String> emerging, List<String> traditional) {
        var parts = Stream.concat(emerging.stream(), traditional.stream())
                .map(figures.exports()::withMarket)
                .toList();
        return figures.latestOfExports(parts, period -> ofMarkets(emerging, period)
                .flatMap(one -> ofMarkets(traditional, period).map(other -> growthGap(one, other))));
    }

    private Optional<PartShares> ofMarkets(List<String> markets, Period period) {
        return PartShares.ofMarkets(figures, markets, period, Needed.GROWTH_OF_PARTS);
    }

    /** Uses the nation's shares in the same period, or else in the calendar year that contains it. */
    private Optional<Result> gapToNation(List<String> markets, String interpretation) {
        if (figures.isNation()) {
            return Optional.empty();
        }
        var nation = figures.ofNation();
        var parts = markets.stream().map(figures.exports()::withMarket).toList();
        return figures.latestOfExports(
                parts, period -> shares(figures, markets, period).flatMap(own -> shares(nation, markets, period)
                        .or(() -> period.calendarYear().flatMap(year -> shares(nation, markets, year)))
                        .map(whole -> gap(own, whole, interpretation))));
    }

    private static Optional<PartShares> shares(ProvinceFigures figures, List<String> markets, Period period) {
        return PartShares.ofMarkets(figures, markets, period, Needed.NO_GROWTH);
    }

    private static Result gap(PartShares own, PartShares nation, String interpretation) {
        var used =
                Stream.concat(own.figures().stream(), nation.figures().stream()).toList();
        return Result.of(
                new Term(own.share().minus(nation.share()), used), Unit.PERCENTAGE_POINT, own.period(), interpretation);
    }

    private static Result growthGap(PartShares emerging, PartShares traditional) {
        var used = Stream.concat(emerging.figures().stream(), traditional.figures().stream())
                .toList();
        return Result.of(
                new Term(emerging.growth().minus(traditional.growth()), used),
                Unit.PERCENTAGE_POINT,
                emerging.period(),
                "Exports to emerging markets grew by %s percentage points more than exports to traditional markets.");
    }

    /** From the first year to the latest; converted figures are used only if there are not two others. */
    private Optional<Result> compound() {
        var years = figures.series(figures.exports(), period -> period.frequency() == Frequency.ANNUAL)
                .toList();
        var unconverted = years.stream().filter(MarketIndicators::isUnconverted).toList();
        return compound(unconverted).or(() -> compound(years));
    }

    private static boolean isUnconverted(Observation figure) {
        var derivation = figure.derivation();
        return derivation == null || !derivation.converted();
    }

    private Optional<Result> compound(List<Observation> latestFirst) {
        return latestFirst.stream()
                .filter(figure -> figures.isRequested(figure.period()))
                .findFirst()
                .flatMap(now -> latestFirst.stream()
                        .reduce((later, earlier) -> earlier)
                        .filter(first -> first.period().compareTo(now.period()) < 0)
                        .map(first -> compound(first, now)));
    }

    private static Result compound(Observation before, Observation now) {
        var years = now.period().yearsSince(before.period());
        return Result.of(
                Term.of(now).with(CompoundGrowth.of(before.quantity(), now.quantity(), years), Term.of(before)),
                Unit.PERCENT,
                now.period(),
                "Exports grew by %s percent a year on average since "
                        + before.period().describe() + ".");
    }
}
