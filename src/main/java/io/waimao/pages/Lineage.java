package io.waimao.pages;

import static java.util.stream.Collectors.toCollection;

import io.waimao.derivation.Derivations;
import io.waimao.observations.Derivation;
import io.waimao.observations.Observation;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a figure follows from others, down to what sources printed; read level by level, up to a size. */
final class Lineage {

    /** The inputs of a figure that are shown, the largest first. */
    static final int INPUTS = 20;

    private static final int LEVELS = 12;
    private static final int FIGURES = 500;

    private final Map<Observation, Derivation> found = new LinkedHashMap<>();

    private Lineage() {}

    static Lineage of(Observation figure, Derivations derivations) {
        var lineage = new Lineage();
        Set<Observation> level = Set.of(figure);
        for (int i = 0; i < LEVELS && lineage.found.size() < FIGURES && !level.isEmpty(); i++) {
            var of = derivations.derivations(level);
            lineage.found.putAll(of);
            level = lineage.open(of.values());
        }
        return lineage;
    }

    /** The derived inputs whose derivation is not known yet. */
    private Set<Observation> open(Collection<Derivation> derivations) {
        return derivations.stream()
                .flatMap(derivation -> inputs(derivation).stream())
                .filter(input -> input.isDerived() && !found.containsKey(input))
                .limit(FIGURES)
                .collect(toCollection(LinkedHashSet::new));
    }

    /** Null if the figure was printed, or is too far down. */
    @Nullable
    Derivation derivation(Observation figure) {
        return found.get(figure);
    }

    static List<Observation> inputs(Derivation derivation) {
        return derivation.largest(INPUTS);
    }
}
