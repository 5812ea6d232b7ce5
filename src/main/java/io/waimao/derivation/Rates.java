package io.waimao.derivation;

import io.waimao.catalogue.Catalogue;
import io.waimao.derivation.rules.Plausible;
import io.waimao.language.Text;
import io.waimao.observations.Derivation;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Frequency;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Interval;
import io.waimao.quantity.Quantity;
import io.waimao.quantity.Unit;
import io.waimao.wording.Periods;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Optional;

/**
 * Average exchange rates of periods. Calendar years use the rate of the statistics bureau; other periods use the mean
 * of monthly rates, give or take 1 percent, the observed difference between the two.
 */
final class Rates {

    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

    private static final Text DOLLARS = new Text("dollars", "美元数据");
    private static final Text YUAN = new Text("yuan", "人民币数据");

    /** @param source the public code of the source of the rate */
    record Rate(Quantity cnyPerUsd, Period period, String source) {

        Text formula(Unit to) {
            var point = cnyPerUsd.point();
            var shown = point == null
                    ? ""
                    : point.round(new java.math.MathContext(6))
                            .stripTrailingZeros()
                            .toPlainString();
            return Text.of(
                    "%s at the average rate of %s, %s yuan per dollar (%s)",
                    "%s，按%s平均汇率折算，1美元兑%s元人民币（%s）", to == Unit.CNY ? DOLLARS : YUAN, Periods.of(period), shown, source);
        }
    }

    private final Catalogue catalogue;

    Rates(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Optional<Rate> of(Period period) {
        return ofYear(period).or(() -> ofMonths(period));
    }

    /** A value in the other currency. */
    static FigureKey inOtherCurrency(FigureKey of) {
        var other = of.series().unit() == Unit.CNY ? Unit.USD : Unit.CNY;
        return of.with(of.series().with(Measure.VALUE, other));
    }

    /** @param figure the figure in the other currency */
    Optional<Observation> converted(FigureKey of, Observation figure) {
        return of(of.period()).flatMap(rate -> converted(of, figure, rate));
    }

    private static Optional<Observation> converted(FigureKey of, Observation figure, Rate rate) {
        var unit = of.series().unit();
        var value = figure.quantity();
        var converted = unit == Unit.CNY ? value.times(rate.cnyPerUsd()) : value.dividedBy(rate.cnyPerUsd());
        var derivation = Derivation.converted(rate.formula(unit), figure);
        return Plausible.part(converted, of.series())
                .map(possible -> Derived.figure(of, BoundedValue.computed(possible, unit), derivation));
    }

    private Optional<Rate> ofYear(Period period) {
        return period.frequency() == Frequency.ANNUAL
                ? Optional.ofNullable(
                                catalogue.exchangeRates().get(period.start().getYear()))
                        .map(rate -> new Rate(Quantity.exactly(rate.cnyPerUsd()), period, rate.source()))
                : Optional.empty();
    }

    private Optional<Rate> ofMonths(Period period) {
        var rates = new ArrayList<BigDecimal>();
        var source = "";
        for (int month = 0; month < period.months(); month++) {
            var rate =
                    catalogue.monthlyRates().get(YearMonth.from(period.start().plusMonths(month)));
            if (rate == null) {
                return Optional.empty();
            }
            rates.add(rate.cnyPerUsd());
            source = rate.source();
        }
        var mean = rates.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(rates.size()), Quantity.PRECISION);
        var margin = mean.multiply(TOLERANCE);
        var around = Interval.closed(mean.subtract(margin), mean.add(margin));
        return Optional.of(new Rate(new Quantity(mean, around), period, source));
    }
}
