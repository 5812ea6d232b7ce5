package io.waimao.findings.checks;

import io.waimao.catalogue.ExchangeRate;
import io.waimao.findings.Finding;
import io.waimao.findings.FindingKind;
import io.waimao.findings.PublicationDay;
import io.waimao.findings.Severity;
import io.waimao.findings.window.Window;
import io.waimao.language.Text;
import io.waimao.observations.Flow;
import io.waimao.observations.Frequency;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.quantity.Interval;
import io.waimao.quantity.Quantity;
import io.waimao.quantity.Unit;
import io.waimao.wording.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The same figure in yuan and in dollars implies a rate near the official average of the year: x CNY = x USD r (1 ± t).
 * Customs
 * convert month by month, which moves a year's rate by less than t = 3 %; within a year the yuan has strayed from its
 * average
 * by up to 7 %, so t = 8 % for parts of a year. A trade balance, the difference of two conversions, is not checked. If
 * the two figures are from different publications, one may be revised: up to 10 % beyond the tolerance is reported for
 * information.
 */
final class CurrencyConversion implements Check {

    private static final BigDecimal OF_YEAR = new BigDecimal("0.03");
    private static final BigDecimal OF_PART = new BigDecimal("0.08");

    @Override
    public Stream<Finding> in(Window window) {
        return window.subjects(Measure.VALUE)
                .filter(figure -> figure.key().unit() == Unit.USD && figure.getFlow() != Flow.BALANCE)
                .flatMap(dollars -> check(dollars, window).stream());
    }

    private static Optional<Finding> check(Observation dollars, Window window) {
        var yuan = window.find(dollars.key().with(Measure.VALUE, Unit.CNY), dollars.period());
        var rate = dollars.period()
                .calendarYear()
                .flatMap(year ->
                        Optional.ofNullable(window.rates().get(year.start().getYear())));
        return yuan.flatMap(figure -> rate.flatMap(average -> check(dollars, figure, average, window)));
    }

    private static Optional<Finding> check(Observation dollars, Observation yuan, ExchangeRate average, Window window) {
        var rate = around(average.cnyPerUsd(), tolerance(dollars.period()));
        var suspect = new Suspect(yuan, dollars.value().quantity().times(rate));
        return suspect.isWrong() ? Optional.of(finding(dollars, suspect, average, rate, window)) : Optional.empty();
    }

    private static Finding finding(
            Observation dollars, Suspect yuan, ExchangeRate average, Quantity rate, Window window) {
        var sentence = Text.of(
                "%s at the average of CNY %s per dollar in %d, give or take %s%%, make %s, not %s",
                "%1$s按%3$d年平均汇率1美元兑%2$s元（上下浮动%4$s%%）折合%5$s，而非%6$s",
                window.names().of(dollars),
                average.cnyPerUsd().stripTrailingZeros().toPlainString(),
                average.year(),
                tolerance(dollars.period()).movePointRight(2).toPlainString(),
                Amount.precise(yuan.expected(), Unit.CNY),
                Amount.precise(yuan.figure().value()));
        var converted = yuan.figure().value().quantity().dividedBy(rate);
        var equation = new BrokenEquation(
                FindingKind.CONVERSION_DIFFERS_FROM_RATE,
                sentence,
                List.of(dollars, yuan.figure()),
                List.of(yuan, new Suspect(dollars, converted)));
        return mayBeRevised(dollars, yuan)
                ? equation.unexplained(window).atMost(Severity.INFO)
                : equation.finding(window);
    }

    private static boolean mayBeRevised(Observation dollars, Suspect yuan) {
        return PublicationDay.areSeveral(List.of(dollars, yuan.figure()))
                && !yuan.expected().interval().times(Revision.REVISED).disjointFrom(yuan.found());
    }

    private static BigDecimal tolerance(Period period) {
        return period.frequency() == Frequency.ANNUAL ? OF_YEAR : OF_PART;
    }

    private static Quantity around(BigDecimal rate, BigDecimal tolerance) {
        var margin = rate.multiply(tolerance);
        return new Quantity(rate, Interval.closed(rate.subtract(margin), rate.add(margin)));
    }
}
