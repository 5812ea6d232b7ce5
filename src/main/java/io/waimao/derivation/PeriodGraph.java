package io.waimao.derivation;

import static java.util.Comparator.comparing;

import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The known periods of a series as a graph: its nodes are the first days of months, its edges the periods with a
 * figure. The
 * figure of a period is the signed sum along a path (E. W. Dijkstra, A Note on Two Problems in Connexion with Graphs,
 * 1959).
 * The best path has the fewest edges with a missing bound, then the fewest that are subtracted, then the least total
 * width,
 * then the fewest edges.
 */
final class PeriodGraph {

    private final LocalDate origin;
    private final Map<Integer, List<Edge>> edges = new HashMap<>();

    private record Edge(int to, Observation figure, boolean forwards) {}

    /** @param origin the first day of the first month */
    PeriodGraph(LocalDate origin, Iterable<Observation> figures) {
        this.origin = origin;
        for (var figure : figures) {
            var interval = figure.value().interval();
            if (interval.lower() != null || interval.upper() != null) {
                var from = from(figure.period());
                var to = to(figure.period());
                edges.computeIfAbsent(from, node -> new ArrayList<>()).add(new Edge(to, figure, true));
                edges.computeIfAbsent(to, node -> new ArrayList<>()).add(new Edge(from, figure, false));
            }
        }
    }

    private int from(Period period) {
        return (int) ChronoUnit.MONTHS.between(origin, period.start());
    }

    private int to(Period period) {
        return from(period) + period.months();
    }

    /** The best path through a period, without its own figure. */
    Optional<Path> path(Period period) {
        var from = from(period);
        var to = to(period);
        if (!edges.containsKey(from) || !edges.containsKey(to)) {
            return Optional.empty();
        }
        var done = new HashSet<Integer>();
        var open = new PriorityQueue<>(Walk.BEST);
        open.add(Walk.from(from));
        while (!open.isEmpty()) {
            var walk = open.remove();
            if (walk.node == to) {
                return Optional.of(walk.path());
            }
            if (done.add(walk.node)) {
                next(walk, period, done, open);
            }
        }
        return Optional.empty();
    }

    private void next(Walk walk, Period target, Set<Integer> done, PriorityQueue<Walk> open) {
        for (var edge : edges.getOrDefault(walk.node, List.of())) {
            if (!done.contains(edge.to) && !edge.figure.period().equals(target)) {
                open.add(walk.along(edge));
            }
        }
    }

    /** A path from the start to a node, with its cost. */
    private record Walk(
            int node,
            int unbounded,
            int subtracted,
            BigDecimal width,
            int length,
            @Nullable Walk before,
            @Nullable Edge by) {

        static final Comparator<Walk> BEST = comparing(Walk::unbounded)
                .thenComparing(Walk::subtracted)
                .thenComparing(Walk::width)
                .thenComparing(Walk::length)
                .thenComparing(Walk::nodes, Walk::compare);

        static Walk from(int node) {
            return new Walk(node, 0, 0, BigDecimal.ZERO, 0, null, null);
        }

        Walk along(Edge edge) {
            var width = edge.figure.value().interval().width();
            return new Walk(
                    edge.to,
                    unbounded + (width == null ? 1 : 0),
                    subtracted + (edge.forwards ? 0 : 1),
                    width == null ? this.width : this.width.add(width),
                    length + 1,
                    this,
                    edge);
        }

        List<Integer> nodes() {
            var nodes = new ArrayList<Integer>();
            for (var walk = this; walk != null; walk = walk.before) {
                nodes.add(0, walk.node);
            }
            return nodes;
        }

        private static int compare(List<Integer> a, List<Integer> b) {
            for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
                if (!a.get(i).equals(b.get(i))) {
                    return a.get(i).compareTo(b.get(i));
                }
            }
            return Integer.compare(a.size(), b.size());
        }

        Path path() {
            var steps = new ArrayList<Path.Step>();
            for (var walk = this; walk.by != null && walk.before != null; walk = walk.before) {
                steps.add(0, new Path.Step(walk.by.figure, walk.by.forwards));
            }
            return new Path(steps);
        }
    }
}
