package io.waimao.transitions.definitions;

import io.waimao.language.Text;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.Unit;
import io.waimao.transitions.formulas.CountAmongFirst;
import io.waimao.transitions.inputs.CompleteTerms;
import io.waimao.transitions.inputs.Formula;
import io.waimao.transitions.inputs.Result;
import io.waimao.transitions.inputs.Subject;
import io.waimao.transitions.inputs.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many of the five largest markets belong to the market of the arguments, in percent: by the count as published or
 * claimed, or by the figures of all countries.
 *
 * @param unit of the values of the flow
 */
public record ShareOfLargest(Flow flow, Unit unit) implements Formula {

    /** {@link Measure#COUNT_IN_TOP_FIVE} counts among as many. */
    private static final int FIRST = 5;

    @Override
    public Text needed(Subject subject) {
        return Text.of(
                "%s, or a complete table of %s",
                "%s，或%s的完整数据表",
                count(subject).code(),
                subject.total(flow, Measure.VALUE, unit).code());
    }

    @Override
    public List<SeriesKey> series(Subject subject) {
        return List.of(count(subject), subject.total(flow, Measure.VALUE, unit));
    }

    @Override
    public List<SeriesKey> others(Subject subject) {
        var whole = subject.total(flow, Measure.VALUE, unit);
        return subject.codes().countries().stream().map(whole::withMarket).toList();
    }

    private SeriesKey count(Subject subject) {
        return subject.flow(flow, Measure.COUNT_IN_TOP_FIVE, Unit.MARKETS);
    }

    @Override
    public Optional<Result> at(Subject subject, Period period) {
        return subject.term(count(subject), period)
                .or(() -> counted(subject, period))
                .map(count -> Result.of(
                        new Term(count.quantity().dividedBy(FIRST).inPercent(), count.evidence()),
                        Unit.PERCENT,
                        period,
                        figure -> Text.of(
                                "%s of the five largest destinations are in %s.",
                                "前五大目的地中，%2$s占%1$s。",
                                figure,
                                subject.codes().names().market(subject.market()))));
    }

    private Optional<Term> counted(Subject subject, Period period) {
        var whole = subject.total(flow, Measure.VALUE, unit);
        return CompleteTerms.byCountry(subject, whole, period)
                .filter(known -> known.size() >= FIRST)
                .map(known -> counted(subject, period, known));
    }

    private static Term counted(Subject subject, Period period, Map<String, Term> known) {
        var members = subject.codes().countries(subject.market(), period);
        var items = new ArrayList<CountAmongFirst.Item>();
        known.forEach(
                (country, term) -> items.add(new CountAmongFirst.Item(term.quantity(), members.contains(country))));
        return Term.of(CountAmongFirst.of(items, FIRST), CompleteTerms.largest(known.values()));
    }
}
