package io.waimao.transitions.definitions;

import static java.util.Comparator.naturalOrder;

import io.waimao.language.Text;
import io.waimao.observations.Frequency;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.Unit;
import io.waimao.transitions.formulas.CompoundGrowth;
import io.waimao.transitions.inputs.Definition;
import io.waimao.transitions.inputs.Formula;
import io.waimao.transitions.inputs.Result;
import io.waimao.transitions.inputs.Subject;
import io.waimao.transitions.inputs.Term;
import io.waimao.wording.Periods;
import java.util.List;
import java.util.Optional;

/** Mean yearly growth since the first year; converted figures are used only if there are not two others. */
public final class CompoundGrowthIndicator implements Formula {

    public static final Definition DEFINITION = Definition.of(
                    "Compound growth of exports",
                    "出口年均增速",
                    Text.same("(x1 / x0)^(1/n) - 1"),
                    new Text("Compound annual growth rate.", "年均复合增长率。"),
                    new CompoundGrowthIndicator())
            .taking(TradeIndicators.ANY_FLOW);

    @Override
    public Text needed(Subject subject) {
        return Text.of("%s of two years", "两个年份的%s", subject.exports().code());
    }

    @Override
    public List<SeriesKey> series(Subject subject) {
        return List.of(subject.exports());
    }

    @Override
    public List<Period> periods(Subject subject) {
        var years = subject.terms().periods(series(subject)).stream()
                .filter(period -> period.frequency() == Frequency.ANNUAL
                        && subject.term(subject.exports(), period).isPresent())
                .toList();
        var unconverted = years.stream()
                .filter(year -> !subject.term(subject.exports(), year)
                        .filter(Term::isConverted)
                        .isPresent())
                .toList();
        return unconverted.size() > 1 ? unconverted : years;
    }

    @Override
    public Optional<Result> at(Subject subject, Period period) {
        var years = periods(subject);
        if (!years.contains(period)) {
            return Optional.empty();
        }
        return years.stream()
                .min(naturalOrder())
                .filter(first -> first.compareTo(period) < 0)
                .flatMap(first -> between(subject, first, period));
    }

    private static Optional<Result> between(Subject subject, Period first, Period period) {
        return subject.term(subject.exports(), first).flatMap(before -> subject.term(subject.exports(), period)
                .map(now -> Result.of(
                        now.with(
                                CompoundGrowth.of(before.quantity(), now.quantity(), period.yearsSince(first)), before),
                        Unit.PERCENT,
                        period,
                        growth -> Text.of(
                                "%3$s grew by %1$s a year on average since %2$s.",
                                "自%2$s以来，%3$s年均增速为%1$s。", growth, Periods.of(first), subject.exportsInWords()))));
    }
}
