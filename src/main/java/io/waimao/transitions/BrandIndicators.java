package io.waimao.transitions;

import io.waimao.observations.Brand;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.Quantity;
import io.waimao.quantity.Unit;
import io.waimao.wording.Periods;
import io.waimao.wording.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Brand-led globalization: under whose brand exports go. */
final class BrandIndicators {

    private BrandIndicators() {}

    static void report(ProvinceFigures figures, Report report) {
        var share = figures.total(Flow.EXPORT, Measure.SHARE_OF_FLOW, Unit.PERCENT);
        var own = share.withBrand(Brand.OWN);
        var acquired = share.withBrand(Brand.ACQUIRED);
        var oem = share.withBrand(Brand.OEM);
        report.add(IndicatorCode.OWN_BRAND_SHARE, own.code(), () -> figures.latest(own)
                .map(figure -> share(figure, new Text("Own brands are %s of exports.", "自主品牌占出口的%s。"))));
        report.add(IndicatorCode.OWN_BRAND_SHARE_CHANGE, own.code() + " of two periods", () -> change(figures, own));
        report.add(
                IndicatorCode.OWN_BRAND_GAP_TO_NATION,
                own.code() + " of the province and of the nation",
                () -> figures.isNation() ? Optional.empty() : gapToNation(figures, own));
        report.add(
                IndicatorCode.OWN_AND_ACQUIRED_SHARE,
                own.code() + " and " + acquired.code() + ", of one period",
                () -> ownAndAcquired(figures, own, acquired));
        report.add(IndicatorCode.OEM_SHARE, oem.code(), () -> figures.latest(oem)
                .map(figure -> share(
                        figure, new Text("Goods made for foreign brand owners are %s of exports.", "贴牌产品占出口的%s。"))));
    }

    private static Result share(Observation figure, Text text) {
        return Result.of(Term.of(figure), Unit.PERCENT, figure.period(), text);
    }

    /** The change from the earliest to the latest figure of periods of equal length. */
    private static Optional<Result> change(ProvinceFigures figures, SeriesKey own) {
        return figures.candidates(own)
                .flatMap(now -> earliest(figures, own, now.period()).stream().map(before -> change(before, now)))
                .findFirst();
    }

    private static Optional<Observation> earliest(ProvinceFigures figures, SeriesKey own, Period now) {
        return figures.series(own, period -> period.months() == now.months() && now.yearsSince(period) > 0)
                .reduce((later, earlier) -> earlier);
    }

    private static Result change(Observation before, Observation now) {
        var difference = Term.of(now).minus(Term.of(before));
        var years = Quantity.exactly(BigDecimal.valueOf(now.period().yearsSince(before.period())));
        return Result.of(
                new Term(Ratio.of(difference.quantity(), years), difference.figures()),
                Unit.PERCENTAGE_POINT_PER_YEAR,
                now.period(),
                figure -> Text.of(
                        "The own-brand share changed by %s since %s.",
                        "自%2$s以来，自主品牌占比的变化为%1$s。", figure, Periods.of(before.period())));
    }

    private static Optional<Result> gapToNation(ProvinceFigures figures, SeriesKey own) {
        return figures.latest(
                List.of(own), period -> figures.term(own, period).flatMap(here -> figures.nation(own, period)
                        .map(nation -> Result.of(
                                here.minus(Term.of(nation)),
                                Unit.PERCENTAGE_POINT,
                                period,
                                new Text("The own-brand share minus the nation's is %s.", "自主品牌占比与全国之差为%s。")))));
    }

    private static Optional<Result> ownAndAcquired(ProvinceFigures figures, SeriesKey own, SeriesKey acquired) {
        return figures.latest(List.of(own, acquired), period -> figures.term(own, period)
                .flatMap(one -> figures.term(acquired, period)
                        .map(other -> Result.of(
                                one.with(one.quantity().plus(other.quantity()), other),
                                Unit.PERCENT,
                                period,
                                new Text("Own and acquired brands are %s of exports.", "自主品牌和收购品牌合计占出口的%s。")))));
    }
}
