package io.waimao.transitions;

import static java.util.Comparator.comparing;

import io.waimao.catalogue.Partition;
import io.waimao.observations.Frequency;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.quantity.Quantity;
import io.waimao.quantity.Unit;
import io.waimao.transitions.PartShares.Needed;
import io.waimao.wording.Amount;
import io.waimao.wording.Periods;
import io.waimao.wording.Text;
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
                () -> share(
                        traditional,
                        new Text(
                                "%s of exports go to the European Union and the United States.", "对欧盟和美国出口占出口总额的%s。")));
        report.add(
                IndicatorCode.EMERGING_MARKETS_SHARE,
                needed(emerging, ""),
                () -> share(
                        emerging, new Text("%s of exports go to the four emerging regions.", "对四大新兴市场出口占出口总额的%s。")));
        report.add(IndicatorCode.EMERGING_MARKETS_SHARE_CHANGE, needed(emerging, " and their growth"), () -> moved.get()
                .map(MarketIndicators::shareChange));
        report.add(IndicatorCode.MARKET_CONCENTRATION, anyPartition, () -> shares.get()
                .map(found -> concentration(
                        found,
                        Function.identity(),
                        Unit.INDEX,
                        new Text("The Herfindahl index is %s.", "赫芬达尔指数为%s。"))));
        report.add(IndicatorCode.EFFECTIVE_MARKETS, anyPartition, () -> shares.get()
                .map(found -> concentration(
                        found,
                        Concentration::effectiveNumber,
                        Unit.MARKETS,
                        new Text(
                                "Exports are as concentrated as if they went to %s of equal size.",
                                "出口集中程度相当于平均分布于%s。"))));
        report.add(IndicatorCode.MARKET_SHIFT, anyPartition + ", with growth", () -> PartShares.latest(
                        figures, sets, Needed.GROWTH_OF_PARTS_AND_WHOLE)
                .map(found -> found.result(
                        StructuralShift.of(found.changes()),
                        Unit.PERCENTAGE_POINT,
                        new Text("At least %s of exports changed markets in a year.", "一年内，出口中至少有%s转换了市场。"),
                        new Text(
                                "Shifts inside the residual, which is not broken down, are not visible.",
                                "未细分的其余部分内部的转移无法观察到。"))));
        report.add(IndicatorCode.EMERGING_MARKETS_CONTRIBUTION, needed(emerging, " and their growth"), () -> moved.get()
                .map(found -> found.result(
                        found.contribution(),
                        Unit.PERCENTAGE_POINT,
                        new Text("The four emerging regions contributed %s to export growth.", "四大新兴市场拉动出口增长%s。"))));
        report.add(
                IndicatorCode.EMERGING_MARKETS_SHARE_OF_GROWTH,
                needed(emerging, " and their growth, with rising exports"),
                () -> moved.get()
                        .map(found -> found.result(
                                found.shareOfGrowth(),
                                Unit.PERCENT,
                                new Text(
                                        "%s of export growth came from the four emerging regions.",
                                        "出口增量的%s来自四大新兴市场。"))));
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
                        new Text(
                                "The share of the European Union and the United States less the national share is %s.",
                                "欧盟和美国占比与全国之差为%s。")));
        report.add(
                IndicatorCode.EMERGING_MARKETS_GAP_TO_NATION,
                needed(emerging, "") + ", and the same figures of the nation",
                () -> gapToNation(
                        emerging,
                        new Text(
                                "The share of the four emerging regions less the national share is %s.",
                                "四大新兴市场占比与全国之差为%s。")));
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

    private Optional<Result> share(List<String> markets, Text interpretation) {
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
                share -> Text.of(
                        "The largest market reported, %s, takes %s of exports.",
                        "已公布的最大市场%s占出口的%s。", top.code(), share),
                Text.of(
                        "%s of exports are not broken down: a larger market may be among them.",
                        "出口的%s未细分，其中可能有更大的市场。", Amount.computed(unseen, Unit.PERCENT)));
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

    private static Result concentration(PartShares found, Function<Quantity, Quantity> of, Unit unit, Text text) {
        var index = Concentration.index(
                found.parts().stream().map(part -> part.share().ofPercent()).toList());
        return found.result(
                of.apply(index),
                unit,
                text,
                new Text(
                        "The bounds hold whether the residual, which is not broken down, is one market or very many.",
                        "无论未细分的其余部分是一个市场还是许多市场，上下限均成立。"));
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
    private Optional<Result> gapToNation(List<String> markets, Text interpretation) {
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

    private static Result gap(PartShares own, PartShares nation, Text interpretation) {
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
                new Text(
                        "Exports to emerging markets grew by %s more than exports to traditional markets.",
                        "对新兴市场出口增速与对传统市场出口增速之差为%s。"));
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
                growth -> Text.of(
                        "Exports grew by %s a year on average since %s.",
                        "自%2$s以来，出口年均增速为%1$s。", growth, Periods.of(before.period())));
    }
}
