package io.waimao.derivation;

import io.waimao.derivation.rows.Publications;
import io.waimao.derivation.rules.Inference;
import io.waimao.derivation.rules.Plausible;
import io.waimao.derivation.rules.Rules;
import io.waimao.language.Text;
import io.waimao.observations.CurrentPublication;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Observation;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds figures among the publications that count, or derives them by the rules. A single source is preferred to
 * several: inputs are mixed only if no source has them all, and never if one of the sources contradicts another.
 */
final class Derivator {

    /** @param provisional whether rows were missing during the search */
    private record Finding(Optional<Observation> figure, boolean provisional) {}

    /** The inputs of an inference or a path, in the order of its arithmetic. */
    private record Applied(Text formula, List<Observation> inputs, Function<List<Quantity>, Quantity> arithmetic) {

        Optional<Observation> figure(FigureKey of) {
            try {
                var values = inputs.stream().map(Observation::quantity).toList();
                return Plausible.part(arithmetic.apply(values), of.series())
                        .map(value -> Derived.figure(of, value, formula, inputs));
            } catch (ArithmeticException undefined) {
                return Optional.empty();
            }
        }
    }

    private final Rules rules;
    private final TableCells tables;
    private final Publications publications;
    private final List<Map<FigureKey, Finding>> byRank;
    private final PossiblePeriods possible;
    private final KnownPeriods periods;
    private final Map<String, Derivator> bySource = new HashMap<>();

    Derivator(Rules rules, TableCells tables, Publications publications) {
        this(rules, tables, publications, new PossiblePeriods(rules, publications));
    }

    Derivator(Rules rules, TableCells tables, Publications publications, PossiblePeriods possible) {
        this.rules = rules;
        this.tables = tables;
        this.publications = publications;
        this.byRank = Stream.generate(() -> (Map<FigureKey, Finding>) new HashMap<FigureKey, Finding>())
                .limit(rules.end() + 1L)
                .toList();
        this.possible = possible;
        this.periods = new KnownPeriods(possible, publications, place -> find(place, Rules.DIVISIONS));
    }

    /** The figure, published or derived. */
    Optional<Observation> find(FigureKey of) {
        return find(of, rules.first(of.series().measure()));
    }

    /** The figure derived from others, whether published or not. */
    Optional<Observation> derive(FigureKey of) {
        return derive(of, rules.first(of.series().measure()));
    }

    /** The result of an inference whose inputs may follow by the rules from a rank on. */
    Optional<Observation> by(Inference inference, int rank, FigureKey of) {
        var best = new BestFigure();
        attempt(of, derivator -> derivator.apply(inference, rank), best);
        return best.figure();
    }

    private Optional<Observation> find(FigureKey of, int rank) {
        var found = byRank.get(rank);
        var known = found.get(of);
        if (known == null) {
            var misses = publications.rows().misses();
            var figure = publications.canHave(of) && mayBeKnown(of.series(), rank)
                    ? publications.current(of).or(() -> derive(of, rank))
                    : Optional.<Observation>empty();
            known = new Finding(figure, publications.rows().misses() > misses);
            found.put(of, known);
        } else if (known.provisional()) {
            publications.rows().missAgain();
        }
        return known.figure();
    }

    /** The rules after the flow rule stay within a flow. */
    private boolean mayBeKnown(SeriesKey series, int rank) {
        return rank > Rules.FLOW ? publications.mayHaveFiguresOfFlow(series) : publications.mayHaveFigures(series);
    }

    /** Discards results found while rows were missing. */
    void forgetProvisional() {
        byRank.forEach(found -> found.values().removeIf(Finding::provisional));
        bySource.values().forEach(Derivator::forgetProvisional);
    }

    /**
     * A cell of a complete table precedes all rules. While rows are missing, the search stops before the divisions,
     * which look up many figures.
     */
    private Optional<Observation> derive(FigureKey of, int rank) {
        var best = new BestFigure();
        var misses = publications.rows().misses();
        tables.cell(of, publications).ifPresent(cell -> best.offer(cell, true));
        for (int next : rules.ranks(of.series(), rank)) {
            if (best.isFinal()
                    || (next >= Rules.DIVISIONS
                            && (publications.rows().misses() > misses || !possible.has(of, next, publications)))) {
                break;
            }
            derive(of, next, best);
        }
        return best.figure();
    }

    private void derive(FigureKey of, int rank, BestFigure best) {
        if (rank == Rules.PERIOD) {
            attempt(of, derivator -> derivator.walk(of), best);
        } else {
            for (var inference : rules.rule(rank).orElseThrow().inferences(of)) {
                if (!best.isFinal()) {
                    attempt(of, derivator -> derivator.apply(inference, rank + 1), best);
                }
            }
        }
    }

    private void attempt(FigureKey of, Function<Derivator, Optional<Applied>> apply, BestFigure best) {
        var applied = apply.apply(this);
        if (applied.isEmpty()) {
            return;
        }
        var sources = Derived.sources(applied.get().inputs());
        var figure = applied.get().figure(of);
        if (publications.areOfOneSource() || (sources.size() == 1 && figure.isPresent())) {
            figure.ifPresent(found -> best.offer(found, true));
            return;
        }
        var alone = fromOneSource(of, apply);
        if (alone.isPresent()) {
            best.offer(alone.get(), true);
        } else if (figure.isPresent() && !disagree(applied.get().inputs(), sources)) {
            best.offer(figure.get(), false);
        }
    }

    /** The figure by single sources that have all inputs; of several, the one that would be current. */
    private Optional<Observation> fromOneSource(FigureKey of, Function<Derivator, Optional<Applied>> apply) {
        var figures = publications.sources(of).stream()
                .flatMap(source -> apply.apply(of(source)).stream())
                .flatMap(applied -> applied.figure(of).stream())
                .toList();
        return CurrentPublication.of(figures).map(choice -> figures.stream()
                .filter(figure -> figure.sourceCode().equals(choice.current().sourceCode()))
                .findFirst()
                .orElseThrow());
    }

    private Derivator of(String source) {
        return bySource.computeIfAbsent(source, code -> new Derivator(rules, tables, publications.of(code), possible));
    }

    /** Whether one of the sources contradicts an input that it did not publish. */
    private boolean disagree(List<Observation> inputs, Set<String> sources) {
        return inputs.stream().anyMatch(input -> sources.stream()
                .filter(source -> !input.printedBy().contains(source))
                .flatMap(source -> of(source).find(FigureKey.of(input)).stream())
                .anyMatch(other ->
                        other.value().interval().disjointFrom(input.value().interval())));
    }

    private Optional<Applied> apply(Inference inference, int rank) {
        var inputs = new ArrayList<Observation>();
        if (!addAll(inference.first(), rank, inputs) || !addAll(inference.others(), rank, inputs)) {
            return Optional.empty();
        }
        return Optional.of(new Applied(inference.formula().get(), inputs, inference.arithmetic()));
    }

    /** Continues after a missing input, so that all missing rows are read in one round; stops after an unknown one. */
    private boolean addAll(Iterable<FigureKey> places, int rank, List<Observation> inputs) {
        var complete = true;
        for (var place : places) {
            var misses = publications.rows().misses();
            var input = find(place, rank);
            input.ifPresent(inputs::add);
            if (input.isEmpty()) {
                complete = false;
                if (publications.rows().misses() == misses) {
                    return false;
                }
            }
        }
        return complete;
    }

    private Optional<Applied> walk(FigureKey of) {
        return periods.path(of)
                .map(path -> new Applied(path.formula(of.period()), path.figures(), values -> path.value()));
    }
}
