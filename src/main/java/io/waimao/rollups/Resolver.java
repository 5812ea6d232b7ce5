package io.waimao.rollups;

import io.waimao.observations.BoundedValue;
import io.waimao.observations.Derivation;
import io.waimao.observations.Observation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds figures among those that are known or follow from them. Rules apply in their order: the inputs of one follow only by
 * those after it, so that the search ends.
 */
final class Resolver {

    private final List<Rule> rules;
    private final Map<At, Observation> known;

    Resolver(List<Rule> rules, Map<At, Observation> known) {
        this.rules = rules;
        this.known = known;
    }

    /** All figures from which these may follow, themselves included. */
    static Set<At> needed(List<Rule> rules, Set<At> figures) {
        var needed = new LinkedHashSet<>(figures);
        for (var rule : rules) {
            needed.addAll(List.copyOf(needed).stream()
                    .flatMap(figure -> rule.ways(figure).stream())
                    .flatMap(way -> way.inputs().stream())
                    .toList());
        }
        return needed;
    }

    Optional<Observation> find(At figure) {
        return find(figure, 0);
    }

    /** As it follows from others, whether it is known or not. */
    Optional<Observation> derive(At figure) {
        return derive(figure, 0);
    }

    private Optional<Observation> find(At figure, int from) {
        var found = known.get(figure);
        if (found != null) {
            return Optional.of(found);
        }
        return derive(figure, from);
    }

    private Optional<Observation> derive(At figure, int from) {
        for (int rank = from; rank < rules.size(); rank++) {
            for (var way : rules.get(rank).ways(figure)) {
                var derived = follow(figure, way, rank + 1);
                if (derived.isPresent()) {
                    return derived;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Observation> follow(At figure, Way way, int from) {
        var inputs = new ArrayList<Observation>();
        for (var input : way.inputs()) {
            var found = find(input, from);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            inputs.add(found.get());
        }
        try {
            return Optional.of(derived(figure, way, inputs));
        } catch (ArithmeticException notDefined) {
            return Optional.empty();
        }
    }

    private static Observation derived(At figure, Way way, List<Observation> inputs) {
        var quantity = way.arithmetic()
                .apply(inputs.stream().map(input -> input.value().quantity()).toList());
        var unit = figure.key().unit();
        var value = YearRollUp.ADDITIVE.contains(figure.key().measure())
                ? BoundedValue.sum(quantity, unit)
                : BoundedValue.computed(quantity, unit);
        return derived(figure, value, way.formula(), inputs);
    }

    /** A figure that follows from others; it is as good as they are, and known since the last of them. */
    static Observation derived(At figure, BoundedValue value, String formula, List<Observation> inputs) {
        var quality = inputs.stream().map(Quality::of).reduce(Quality.BEST, Quality::and);
        return new Observation(
                figure.key(),
                figure.period(),
                value,
                quality.status(),
                quality.confidence(),
                sourceOf(inputs),
                null,
                inputs.stream()
                        .map(Observation::knownFrom)
                        .max(LocalDate::compareTo)
                        .orElseThrow(),
                null,
                new Derivation(formula, inputs));
    }

    private static String sourceOf(List<Observation> inputs) {
        var sources = new HashSet<String>();
        inputs.forEach(input -> sources.add(input.sourceCode()));
        return sources.size() == 1 ? sources.iterator().next() : Derivation.SEVERAL_SOURCES;
    }
}
