package io.waimao.findings.checks;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import io.waimao.catalogue.Province;
import io.waimao.findings.Finding;
import io.waimao.findings.window.Window;
import io.waimao.language.Text;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A province's flow is part of the nation's, x ≤ X; so are the whole flows of all provinces together, Σ x ≤ X, and
 * their shares add up to at most 100 percent. No tolerance beyond the bounds.
 */
public final class ProvincesOfNation implements Check {

    /** The measures that add up over provinces. */
    private record At(SeriesKey key, Period period) {

        static At of(Observation figure) {
            return new At(figure.key().withArea(Province.NATION), figure.period());
        }
    }

    @Override
    public Stream<Finding> in(Window window) {
        return window.area().equals(Province.NATION) ? together(window) : each(window);
    }

    private static Stream<Finding> each(Window window) {
        return window.subjects().stream()
                .filter(Additive::isLevel)
                .flatMap(part -> window
                        .nation()
                        .find(part.key().withArea(Province.NATION), part.period())
                        .flatMap(whole -> PartAndWhole.check(part, whole, window))
                        .stream());
    }

    private static Stream<Finding> together(Window window) {
        var groups = window.provinces().stream()
                .filter(figure -> window.span().has(figure.period()))
                .collect(groupingBy(At::of));
        return groups.entrySet().stream()
                .filter(group -> group.getValue().size() > 1)
                .flatMap(group -> check(group.getKey(), group.getValue(), window).stream());
    }

    private static Optional<Finding> check(At whole, List<Observation> parts, Window window) {
        if (whole.key().measure() == Measure.NATIONAL_SHARE) {
            return PartsSum.withinHundred(parts, () -> names(parts, window))
                    .map(finding -> finding.about(Province.NATION));
        }
        return Additive.isLevel(parts.get(0))
                ? window.find(whole.key(), whole.period())
                        .flatMap(nation -> PartsSum.within(parts, nation, () -> names(parts, window), window))
                : Optional.empty();
    }

    private static List<Text> names(List<Observation> parts, Window window) {
        return parts.stream()
                .map(part -> window.names().area(part.key().area()))
                .sorted(comparing(Text::en))
                .toList();
    }
}
