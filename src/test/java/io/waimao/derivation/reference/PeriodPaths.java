package io.waimao.derivation.reference;

import static java.math.BigDecimal.ZERO;
import static java.util.Comparator.comparing;

import io.waimao.observations.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the derivation of a period from others: the best path from its first day to the day after its last, where each
 * known period is
 * an edge that may be walked forwards (added) or backwards (subtracted).
 */
final class PeriodPaths {

    static final int LONGEST = 12;

    private record Cost(int withoutBounds, int subtracted, BigDecimal width, int edges) implements Comparable<Cost> {

        private static final Comparator<Cost> ORDER = comparing(Cost::withoutBounds)
                .thenComparing(Cost::subtracted)
                .thenComparing(Cost::width)
                .thenComparing(Cost::edges);

        Cost plus(Cost other) {
            return new Cost(
                    withoutBounds + other.withoutBounds,
                    subtracted + other.subtracted,
                    width.add(other.width),
                    edges + other.edges);
        }

        @Override
        public int compareTo(Cost other) {
            return ORDER.compare(this, other);
        }
    }

    private record Edge(int from, int to, int sign, Cost cost, Known known) {

        static Edge of(int from, int to, Known known) {
            var sign = to > from ? 1 : -1;
            var width = Numbers.width(known.value().interval());
            var cost = new Cost(width == null ? 1 : 0, sign < 0 ? 1 : 0, width == null ? ZERO : width, 1);
            return new Edge(from, to, sign, cost, known);
        }
    }

    private PeriodPaths() {}

    /** The periods of at most twelve months within the calendar years of the target, without the target. */
    private static List<Period> candidates(Period target, Set<Period> periods) {
        var candidates = new ArrayList<Period>();
        for (var period : periods) {
            if (period.months() <= LONGEST
                    && period.start().getYear() >= target.start().getYear()
                    && period.getEnd().getYear() <= target.getEnd().getYear()
                    && !period.equals(target)) {
                candidates.add(period);
            }
        }
        return candidates;
    }

    /**
     * The best path.
     *
     * @param periods the periods that may have a figure
     * @param figures finds the figure of a period
     */
    static Optional<Way.Found> best(Period target, Set<Period> periods, Function<Period, Optional<Known>> figures) {
        var first = LocalDate.of(target.start().getYear(), 1, 1);
        var edges = new ArrayList<Edge>();
        for (var period : candidates(target, periods)) {
            figures.apply(period)
                    .filter(known -> Numbers.hasBound(known.value().interval()))
                    .ifPresent(known -> {
                        var from = month(first, period.start());
                        edges.add(Edge.of(from, from + period.months(), known));
                        edges.add(Edge.of(from + period.months(), from, known));
                    });
        }
        var start = month(first, target.start());
        var path = walk(edges, start, start + target.months());
        return path.isEmpty()
                ? Optional.empty()
                : Optional.of(new Way.Found(
                        path.stream().map(Edge::known).toList(),
                        Way.sum(path.stream().map(Edge::sign).toList())));
    }

    private static int month(LocalDate first, LocalDate day) {
        return (int) ChronoUnit.MONTHS.between(first, day);
    }

    /** The best path; of equally good ones, the one through the earliest months. Empty if there is none. */
    private static List<Edge> walk(List<Edge> edges, int start, int goal) {
        var costs = costsTo(goal, edges);
        var path = new ArrayList<Edge>();
        for (int node = start; node != goal; ) {
            var best = next(edges, node, costs);
            if (best == null) {
                return List.of();
            }
            path.add(best);
            node = best.to;
        }
        return path;
    }

    private static @Nullable Edge next(List<Edge> edges, int node, Cost[] costs) {
        if (costs[node] == null) {
            return null;
        }
        Edge best = null;
        for (var edge : edges) {
            if (edge.from == node
                    && costs[edge.to] != null
                    && edge.cost.plus(costs[edge.to]).compareTo(costs[node]) == 0
                    && (best == null || edge.to < best.to)) {
                best = edge;
            }
        }
        return best;
    }

    /** The least cost from each node to the goal; null if there is no path. */
    private static Cost[] costsTo(int goal, List<Edge> edges) {
        var nodes = goal;
        for (var edge : edges) {
            nodes = Math.max(nodes, edge.from);
        }
        var costs = new Cost[nodes + 1];
        costs[goal] = new Cost(0, 0, ZERO, 0);
        for (var changed = true; changed; ) {
            changed = false;
            for (var edge : edges) {
                if (costs[edge.to] == null) {
                    continue;
                }
                var cost = edge.cost.plus(costs[edge.to]);
                if (costs[edge.from] == null || cost.compareTo(costs[edge.from]) < 0) {
                    costs[edge.from] = cost;
                    changed = true;
                }
            }
        }
        return costs;
    }
}
