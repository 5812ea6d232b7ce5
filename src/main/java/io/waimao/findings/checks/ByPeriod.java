package io.waimao.findings.checks;

import static java.util.stream.Collectors.groupingBy;

import io.waimao.findings.Finding;
import io.waimao.findings.window.Window;
import io.waimao.language.Text;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.wording.Periods;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A period divides into the periods inside it, and into consecutive equal periods from its start, as a year into months
 * or quarters. A series has a few dozen periods in a window, all of which are compared.
 */
final class ByPeriod implements AdditiveDivision<Period> {

    @Override
    public Stream<Observation> figures(Window window) {
        return window.figures().all().filter(Additive::isLevel);
    }

    @Override
    public Object group(Observation figure) {
        return figure.key();
    }

    @Override
    public Period code(Observation figure) {
        return figure.period();
    }

    @Override
    public Collection<Period> wholes(Period part, Observation figure, Set<Period> present, Window window) {
        return present.stream().filter(whole -> isInside(part, whole)).toList();
    }

    @Override
    public List<List<Period>> disjoint(Period whole, Observation figure, Set<Period> present, Window window) {
        return List.copyOf(present.stream()
                .filter(part -> isInside(part, whole))
                .filter(part -> ChronoUnit.MONTHS.between(whole.start(), part.start()) % part.months() == 0)
                .sorted()
                .collect(groupingBy(Period::months))
                .values());
    }

    @Override
    public boolean complete(Period whole, List<Period> parts, Window window) {
        return parts.stream().mapToInt(Period::months).sum() == whole.months();
    }

    /** A share for part of a period is not part of the share. */
    @Override
    public Optional<Period> all(Observation share) {
        return Optional.empty();
    }

    @Override
    public Text name(Period part, Window window) {
        return Periods.of(part);
    }

    /** Later tables revise earlier months. */
    @Override
    public Optional<Finding> revision(List<Observation> parts, Observation whole, Window window) {
        return PeriodRevision.of(parts, whole, window);
    }

    /** Cheap comparisons first: called for all pairs of periods of a series. */
    private static boolean isInside(Period part, Period whole) {
        return part.months() < whole.months() && !part.start().isBefore(whole.start()) && whole.contains(part);
    }
}
