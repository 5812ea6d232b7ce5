package io.waimao.derivation.reference;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;

import io.waimao.derivation.reference.Way.Found;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds published and derived figures, preferring a single source. */
final class Deriver {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private record Question(Place place, int rank, @Nullable String source) {

        @Override
        public int hashCode() {
            return 31 * (31 * place.hashCode() + rank) + (source == null ? 0 : source.hashCode());
        }
    }

    private final Knowledge knowledge;
    private final Map<String, Source> sources = new TreeMap<>();
    private final Rules rules;
    private final Map<Question, Optional<Known>> answers = new HashMap<>();

    Deriver(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.rules = new Rules(knowledge, this);
        knowledge.known().forEach(row -> sources.put(row.source.code(), row.source));
    }

    Rules rules() {
        return rules;
    }

    /** By all rules. */
    Optional<Known> resolve(Place place) {
        return resolve(place, Rules.RATIO, null);
    }

    /**
     * The current figure, or else a derived one.
     *
     * @param rank the rank of the first rule to apply
     * @param source the only source to look at; null for all
     */
    Optional<Known> resolve(Place place, int rank, @Nullable String source) {
        var question = new Question(place, rank, source);
        var answered = answers.get(question);
        if (answered == null) {
            answered = knowledge.current(place, source);
            if (answered.isEmpty()) {
                answered = derive(place, rank, source);
            }
            answers.put(question, answered);
        }
        return answered;
    }

    /** The figure derived by all rules, whether published or not. */
    Optional<Known> derive(Place place) {
        return derive(place, Rules.RATIO, null);
    }

    private Optional<Known> derive(Place place, int rank, @Nullable String source) {
        if (place.key().isLevel() && !knowledge.mayFollow(place, rank, source)) {
            return Optional.empty();
        }
        var found = new ArrayList<Known>();
        for (var each : order(place, rank)) {
            for (var inference : rules.inferences(each, place)) {
                var result = source == null ? follow(inference, place) : follow(inference, place, source);
                if (result.isPresent()
                        && result.get().hasPoint()
                        && !result.get().isMixed()) {
                    return result;
                }
                result.ifPresent(found::add);
            }
        }
        return best(found);
    }

    /** A table's cell comes first; a flow's own periods come before the difference of two other flows. */
    private static List<Integer> order(Place place, int rank) {
        var order = new ArrayList<Integer>();
        order.add(Rules.TABLE);
        IntStream.range(rank, Rules.TABLE).forEach(order::add);
        if (Set.of("EXPORT", "IMPORT").contains(place.key().flow()) && order.contains(Rules.FLOW)) {
            Collections.swap(order, order.indexOf(Rules.FLOW), order.indexOf(Rules.PERIOD));
        }
        return order;
    }

    /** The first of the best kind: with a point before bounds, of one source before several. */
    private static Optional<Known> best(List<Known> found) {
        for (var point : List.of(true, false)) {
            for (var mixed : List.of(false, true)) {
                for (var known : found) {
                    if (known.hasPoint() == point && known.isMixed() == mixed) {
                        return Optional.of(known);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The result of an inference from the rows of one source only. */
    Optional<Known> follow(Way inference, Place place, String source) {
        return inference.inputs().find(source).flatMap(inputs -> apply(inference, place, inputs));
    }

    /** The result of an inference: from one source if possible, else from several that do not disagree. */
    Optional<Known> follow(Way inference, Place place) {
        var inputs = inference.inputs().find(null);
        if (inputs.isPresent() && Known.sources(inputs.get().inputs()).size() == 1) {
            var result = apply(inference, place, inputs.get());
            if (result.isPresent()) {
                return result;
            }
        }
        var publications = new ArrayList<Known>();
        for (var source : knowledge.sources(place.key().area())) {
            follow(inference, place, source).ifPresent(publications::add);
        }
        if (!publications.isEmpty()) {
            return Optional.of(current(publications));
        }
        return inputs.filter(found -> Known.sources(found.inputs()).size() > 1 && !disagree(found.inputs()))
                .flatMap(found -> apply(inference, place, found));
    }

    /** The current one of the values derived from single sources, as if each source had published its own. */
    private Known current(List<Known> publications) {
        var latest = publications.get(0);
        for (var each : publications) {
            if (isLater(each, latest)) {
                latest = each;
            }
        }
        var current = latest;
        for (var each : publications) {
            if (each.value().interval().disjointFrom(latest.value().interval())) {
                continue;
            }
            var narrower = Numbers.compareWidths(
                    Numbers.width(each.value().interval()),
                    Numbers.width(current.value().interval()));
            if (narrower < 0 || (narrower == 0 && isLater(each, current))) {
                current = each;
            }
        }
        return current;
    }

    private boolean isLater(Known a, Known b) {
        return Source.BY_PUBLICATION.compare(source(a), source(b)) > 0;
    }

    private Source source(Known ofOne) {
        return sources.get(ofOne.sources().first());
    }

    /** Whether one of the input sources contradicts an input that it did not publish. */
    private boolean disagree(List<Known> inputs) {
        for (var input : inputs) {
            for (var other : Known.sources(inputs)) {
                if (input.sources().contains(other)) {
                    continue;
                }
                var alone = resolve(input.place(), Rules.RATIO, other);
                if (alone.isPresent()
                        && alone.get()
                                .value()
                                .interval()
                                .disjointFrom(input.value().interval())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Optional<Known> apply(Way inference, Place place, Found found) {
        try {
            var exact = found.formula()
                    .apply(found.inputs().stream().map(Known::value).toList());
            return Numbers.cut(exact, inference.range())
                    .map(value -> Numbers.rounded(value, inference.digits()))
                    .map(value -> {
                        var rows = new HashSet<Row>();
                        found.inputs().forEach(input -> rows.addAll(input.rows()));
                        var ratio = inference.digits() == Numbers.RATIO;
                        return Known.derived(
                                place,
                                value,
                                Known.sources(found.inputs()),
                                rows,
                                found.inputs().stream().anyMatch(Known::converted),
                                ratio || found.inputs().stream().anyMatch(Known::coarse),
                                ratio
                                        ? scaleOfRatio(Numbers.magnitude(value), found.inputs())
                                        : scaleOfSum(Numbers.magnitude(value), found.inputs()));
                    });
        } catch (ArithmeticException undefined) {
            return Optional.empty();
        }
    }

    private static BigDecimal scaleOfSum(BigDecimal result, List<Known> inputs) {
        var scale = result;
        for (var input : inputs) {
            scale = scale.max(input.scale());
        }
        return scale;
    }

    private static BigDecimal scaleOfRatio(BigDecimal result, List<Known> inputs) {
        var worst = ONE;
        for (var input : inputs) {
            var magnitude = Numbers.magnitude(input.value());
            if (magnitude.compareTo(ZERO) > 0) {
                worst = worst.max(input.scale().divide(magnitude, MathContext.DECIMAL64));
            }
        }
        return result.max(HUNDRED).multiply(worst);
    }
}
