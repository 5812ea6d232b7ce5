package io.waimao.derivation.breakdowns;

import io.waimao.derivation.DerivedFigures;
import io.waimao.derivation.breakdowns.BreakdownCodes.Candidate;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Period;
import java.util.List;
import java.util.stream.Stream;

/** Finds the periods that are parts of a breakdown by period. */
final class PartPeriods {

    private static final int YEAR = 12;

    private final BreakdownQuery query;

    PartPeriods(BreakdownQuery query) {
        this.query = query;
    }

    /** The requested periods, or the finest calendar periods within the query's, at least one of which has a figure. */
    List<Candidate> candidates(DerivedFigures figures) {
        var requested = query.members();
        if (requested != null) {
            return requested.stream()
                    .distinct()
                    .map(code -> candidate(Period.parse(code)))
                    .toList();
        }
        for (var length : List.of(1, 3, 6, YEAR)) {
            var known = calendar(length)
                    .map(this::candidate)
                    .filter(part -> figures.byRules(part.place()).isPresent())
                    .toList();
            if (!known.isEmpty()) {
                return known;
            }
        }
        return List.of();
    }

    private Candidate candidate(Period period) {
        return new Candidate(new FigureKey(query.whole(), period), true);
    }

    private Stream<Period> calendar(int length) {
        return Stream.iterate(query.period().start(), month -> month.plusMonths(1))
                .limit(query.period().months())
                .filter(month -> (month.getMonthValue() - 1) % length == 0)
                .map(month -> new Period(month, length))
                .filter(period -> query.period().contains(period) && !period.equals(query.period()));
    }
}
