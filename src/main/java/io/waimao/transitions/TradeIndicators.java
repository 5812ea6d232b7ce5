package io.waimao.transitions;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import io.waimao.catalogue.Province;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.Quantity;
import io.waimao.quantity.Rank;
import io.waimao.quantity.Unit;
import io.waimao.wording.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Indicators of a province from its total exports and imports, and its place in the nation. */
final class TradeIndicators {

    private static final int QUARTER = 3;
    private static final int YEAR = 12;
    private static final Text OF_LEVELS = new Text(
            "Computed from levels as published in each year; customs revise the levels of the year before.",
            "由各年公布的数额计算；海关会修订上年数额。");

    private final ProvinceFigures figures;
    private final ExportsOfProvinces provinces;
    private final SeriesKey exports;

    private TradeIndicators(ProvinceFigures figures, ExportsOfProvinces provinces) {
        this.figures = figures;
        this.provinces = provinces;
        this.exports = figures.exports();
    }

    static void report(ProvinceFigures figures, ExportsOfProvinces provinces, Report report) {
        new TradeIndicators(figures, provinces).report(report);
    }

    private void report(Report report) {
        var code = exports.code();
        report.add(
                IndicatorCode.EXPORT_GROWTH,
                code + " of a period and of the same period a year before, or its growth",
                () -> latest(this::growth));
        report.add(
                IndicatorCode.THREE_MONTH_EXPORT_GROWTH,
                code + " of three months and of the same months a year before",
                () -> ofMonths(QUARTER, this::threeMonthGrowth));
        report.add(IndicatorCode.TWELVE_MONTH_EXPORTS, code + " of twelve months", () -> ofMonths(YEAR, this::sum));
        report.add(IndicatorCode.TRADE_BALANCE, needsImports(), () -> latest(this::balance));
        report.add(IndicatorCode.NORMALISED_BALANCE, needsImports(), () -> latest(this::normalisedBalance));
        report.add(
                IndicatorCode.NATIONAL_EXPORT_SHARE,
                code + " and the same figure of the nation, of one period",
                () -> ofProvince(this::nationalShare));
        report.add(
                IndicatorCode.NATIONAL_EXPORT_RANK,
                "exports of all provinces, of one period",
                () -> ofProvince(this::nationalRank));
        report.add(
                IndicatorCode.EXPORT_GROWTH_GAP_TO_NATION,
                "growth of exports of the province and of the nation, of one period",
                () -> ofProvince(this::growthGap));
    }

    private String needsImports() {
        return exports.code() + " and imports, of one period";
    }

    private Optional<Result> latest(Function<Period, Optional<Result>> at) {
        return figures.latestOfExports(List.of(), at);
    }

    /** Excludes the nation, which is the whole of the provinces. */
    private Optional<Result> ofProvince(Function<Period, Optional<Result>> at) {
        return figures.isNation() ? Optional.empty() : latest(at);
    }

    /** For periods of the given length and, unless one period is requested, for the months up to each single month. */
    private Optional<Result> ofMonths(int months, Function<Period, Optional<Result>> at) {
        return latest(period -> {
            if (period.months() == months) {
                return at.apply(period);
            }
            return period.months() == 1 && figures.isAnyRequested()
                    ? at.apply(new Period(period.start().minusMonths(months - 1L), months))
                    : Optional.empty();
        });
    }

    private Optional<Result> growth(Period period) {
        return figures.growth(exports, period)
                .map(growth -> Result.of(
                        growth, Unit.PERCENT, period, new Text("Exports grew by %s year on year.", "出口同比增速为%s。")));
    }

    private Optional<Result> threeMonthGrowth(Period period) {
        return figures.growth(exports, period)
                .map(growth -> Result.of(
                        growth,
                        Unit.PERCENT,
                        period,
                        new Text("Exports of three months grew by %s year on year.", "三个月出口同比增速为%s。"),
                        caveats(growth)));
    }

    private static Text[] caveats(Term growth) {
        return growth.figures().stream().anyMatch(Observation::isDerived) ? new Text[] {OF_LEVELS} : new Text[0];
    }

    private Optional<Result> sum(Period period) {
        return figures.term(exports, period)
                .map(sum ->
                        Result.of(sum, Unit.CNY, period, new Text("Exports of twelve months were %s.", "十二个月出口额为%s。")));
    }

    private Optional<Result> balance(Period period) {
        return figures.term(figures.total(Flow.BALANCE, Measure.VALUE, Unit.CNY), period)
                .map(balance ->
                        Result.of(balance, Unit.CNY, period, new Text("Exports less imports were %s.", "出口与进口之差为%s。")));
    }

    private Optional<Result> normalisedBalance(Period period) {
        var imports = figures.total(Flow.IMPORT, Measure.VALUE, Unit.CNY);
        return figures.term(exports, period).flatMap(x -> figures.term(imports, period)
                .map(m -> Result.of(
                        x.with(NormalisedBalance.of(x.quantity(), m.quantity()), m),
                        Unit.INDEX,
                        period,
                        new Text("Exports less imports were %s of trade.", "出口与进口之差与进出口总额之比为%s。"))));
    }

    private Optional<Result> nationalShare(Period period) {
        return figures.term(figures.total(Flow.EXPORT, Measure.NATIONAL_SHARE, Unit.PERCENT), period)
                .map(share -> Result.of(
                        share,
                        Unit.PERCENT,
                        period,
                        new Text("The province accounts for %s of national exports.", "该省出口占全国的%s。")));
    }

    private Optional<Result> nationalRank(Period period) {
        return provinces
                .at(exports, period)
                .map(all -> Result.of(
                        new Term(rank(all), all),
                        Unit.RANK,
                        period,
                        new Text("By exports, the province holds %s in the nation.", "出口居全国%s。")));
    }

    private Quantity rank(List<Observation> all) {
        var ofArea = all.stream().collect(toMap(figure -> figure.key().area(), Observation::quantity));
        var own = requireNonNull(ofArea.remove(exports.area()));
        return Rank.of(own, List.copyOf(ofArea.values())).quantity();
    }

    private Optional<Result> growthGap(Period period) {
        return figures.growth(exports, period).flatMap(own -> figures.ofNation()
                .growth(exports.withArea(Province.NATION), period)
                .map(nation -> Result.of(
                        own.minus(nation),
                        Unit.PERCENTAGE_POINT,
                        period,
                        new Text("Exports grew by %s more than national exports.", "出口增速与全国之差为%s。"))));
    }
}
