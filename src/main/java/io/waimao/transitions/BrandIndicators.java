package io.waimao.transitions;

import io.waimao.observations.Brand;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.Quantity;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.Unit;
import io.waimao.transitions.Report.Result;
import java.math.BigDecimal;
import java.util.Optional;

/** Brand-led globalization: under whose brand exports go. */
final class BrandIndicators {

    private BrandIndicators() {}

    static void report(Figures figures, Report report) {
        var share = figures.total(Flow.EXPORT, Measure.SHARE_OF_FLOW, Unit.PERCENT);
        var own = share.withBrand(Brand.OWN);
        var acquired = share.withBrand(Brand.ACQUIRED);
        var oem = share.withBrand(Brand.OEM);
        report.add(
                IndicatorCode.OWN_BRAND_SHARE,
                figures.latest(own).map(figure -> published(figure, "Own brands are %s percent of exports.")),
                own.code());
        report.add(IndicatorCode.OWN_BRAND_SHARE_CHANGE, change(figures, own), own.code() + " of two periods");
        report.add(
                IndicatorCode.OWN_BRAND_GAP_TO_NATION,
                figures.isNation()
                        ? Optional.empty()
                        : figures.latest(own).flatMap(figure -> figures.nation(own, figure.period())
                                .map(nation -> Result.of(
                                        Term.of(figure)
                                                .with(
                                                        figure.value()
                                                                .quantity()
                                                                .minus(nation.value()
                                                                        .quantity()),
                                                        Term.of(nation)),
                                        Unit.PERCENTAGE_POINT,
                                        figure.period(),
                                        "The own-brand share less that of the nation is %s percentage points."))),
                own.code() + " of the province and of the nation");
        report.add(
                IndicatorCode.OWN_AND_ACQUIRED_SHARE,
                figures.series(own).stream()
                        .flatMap(figure -> figures.term(acquired, figure.period()).stream()
                                .map(other -> Result.of(
                                        Term.of(figure)
                                                .with(figure.value().quantity().plus(other.quantity()), other),
                                        Unit.PERCENT,
                                        figure.period(),
                                        "Own and acquired brands are %s percent of exports.")))
                        .findFirst(),
                own.code() + " and " + acquired.code() + ", of one period");
        report.add(
                IndicatorCode.OEM_SHARE,
                figures.latest(oem)
                        .map(figure ->
                                published(figure, "Goods made for foreign brand owners are %s percent of exports.")),
                oem.code());
    }

    private static Result published(Observation figure, String text) {
        return Result.of(Term.of(figure), Unit.PERCENT, figure.period(), text);
    }

    private static Optional<Result> change(Figures figures, SeriesKey own) {
        var series = figures.series(own);
        if (series.size() < 2) {
            return Optional.empty();
        }
        var now = series.get(0);
        var before = series.get(series.size() - 1);
        var years = Quantity.exactly(BigDecimal.valueOf(now.period().yearsSince(before.period())));
        return Optional.of(Result.of(
                Term.of(now)
                        .with(
                                now.value()
                                        .quantity()
                                        .minus(before.value().quantity())
                                        .dividedBy(years),
                                Term.of(before)),
                Unit.PERCENTAGE_POINT_PER_YEAR,
                now.period(),
                "The own-brand share changed by %s percentage points a year since "
                        + before.period().describe() + "."));
    }
}
