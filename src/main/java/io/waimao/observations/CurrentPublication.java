package io.waimao.observations;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses the current publication of a figure: the narrowest one that has a value in common with the latest. A revision
 * thus replaces what it contradicts, and a rounded figure never hides the more exact table behind it.
 * The latest is the last by day and code of the source; an interval without a bound on one side is infinitely wide; of
 * equally
 * narrow ones the latest is current.
 */
public final class CurrentPublication {

    /** Derived figures rank after published ones. */
    private static final Comparator<Observation> DERIVED_LAST = Comparator.comparing(
                    (Observation figure) -> !figure.isDerived())
            .thenComparing(Observation::knownFrom)
            .thenComparing(Observation::sourceCode);

    /**
     * The outcome.
     *
     * @param current with the best confidence of itself and those that agree
     * @param agreeing the other publications that have a value in common with the latest, the latest first
     */
    public record Choice(Observation current, List<Observation> agreeing) {

        public Choice {
            agreeing = List.copyOf(agreeing);
        }
    }

    private CurrentPublication() {}

    /**
     * Chooses among publications of one series and period; empty only if there are none.
     *
     * @param publications all that count: published by the day in question, by sources that are not excluded, and not
     * in a table replaced by a later complete one
     */
    public static Optional<Choice> of(Collection<Observation> publications) {
        if (publications.isEmpty()) {
            return Optional.empty();
        } else if (publications.size() == 1) {
            var only = publications.iterator().next();
            return Optional.of(new Choice(only.chosen(only.confidence(), List.of()), List.of()));
        }
        Map<Publication, Observation> figures =
                publications.stream().collect(toMap(Publication::of, identity(), (one, same) -> one));
        var chosen = Publication.currentFirst(figures.keySet()).stream()
                .map(figures::get)
                .toList();
        var confidence = chosen.stream()
                .map(Observation::confidence)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var agreeing = chosen.subList(1, chosen.size());
        return Optional.of(new Choice(chosen.get(0).chosen(confidence, agreeing), agreeing));
    }

    /**
     * One figure for each series and period, in order of first occurrence: the current published one, or else the
     * derived one known latest.
     */
    public static List<Observation> oneEach(Collection<Observation> figures) {
        var places = figures.stream().collect(groupingBy(FigureKey::of, LinkedHashMap::new, toList()));
        return places.values().stream().map(CurrentPublication::one).toList();
    }

    private static Observation one(List<Observation> figures) {
        if (figures.size() == 1) {
            return figures.get(0);
        }
        var published = new ArrayList<Observation>(figures);
        published.removeIf(Observation::isDerived);
        if (published.size() == 1) {
            return published.get(0);
        }
        return of(published)
                .map(Choice::current)
                .orElseGet(() -> figures.stream().max(DERIVED_LAST).orElseThrow());
    }
}
