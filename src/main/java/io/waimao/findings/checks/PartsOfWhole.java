package io.waimao.findings.checks;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import io.waimao.findings.Finding;
import io.waimao.findings.window.Window;
import io.waimao.language.Text;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.quantity.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Parts add up: each part is at most its whole, x ≤ X; so are disjoint parts together, Σ x ≤ X; and if they make up the
 * whole, Σ x = X. No tolerance beyond the bounds. Shares are parts of 100 percent. Parts are compared with their
 * wholes, never with each other: a figure costs as many comparisons as it has wholes. A part that exceeds several
 * wholes is reported with the smallest. A difference that a later publication may have revised is not a contradiction.
 *
 * @param division the division of wholes
 */
record PartsOfWhole<C>(AdditiveDivision<C> division) implements Check {

    /** @param figure null for the 100 percent that shares are shares of */
    private record Whole<C>(C code, @Nullable Observation figure) {

        Quantity quantity() {
            return figure == null ? Quantity.exactly(100) : figure.value().quantity();
        }

        Finding exceededBy(Observation part, Window window) {
            return figure == null
                    ? PartAndWhole.ofShare(part, window)
                    : PartAndWhole.check(part, figure, window).orElseThrow();
        }
    }

    /** The figures of one group, by code. */
    private record Group<C>(Map<C, Observation> figures) {

        Group(List<Observation> figures, AdditiveDivision<C> division) {
            this(new HashMap<>());
            figures.forEach(figure -> this.figures.put(division.code(figure), figure));
        }
    }

    @Override
    public Stream<Finding> in(Window window) {
        return division.figures(window).collect(groupingBy(division::group)).values().stream()
                .filter(figures -> figures.size() > 1 || figures.get(0).getMeasure() == Measure.SHARE_OF_FLOW)
                .flatMap(figures -> check(new Group<>(figures, division), window));
    }

    private Stream<Finding> check(Group<C> group, Window window) {
        var found = new ArrayList<Finding>();
        var sums = new HashMap<C, Observation>();
        var exceeded = new HashSet<C>();
        group.figures().forEach((code, part) -> {
            var wholes = division.wholes(code, part, group.figures().keySet(), window).stream()
                    .map(whole -> new Whole<>(whole, group.figures().get(whole)))
                    .filter(whole -> isKnown(whole, part, window))
                    .toList();
            wholes.forEach(whole -> sums.put(whole.code(), part));
            wholes.stream()
                    .filter(whole -> !PartAndWhole.holds(part, whole.quantity()))
                    .peek(whole -> exceeded.add(whole.code()))
                    .min(comparing(
                            whole -> requireNonNull(whole.quantity().interval().upper())))
                    .ifPresent(whole -> found.add(
                            orRevision(whole.exceededBy(part, window), List.of(part), whole.figure(), window)));
        });
        sums.keySet().removeAll(exceeded);
        sums.forEach((whole, part) -> sum(whole, part, group, window).ifPresent(found::add));
        return found.stream();
    }

    /** Whether the window's subjects include a figure of it, or it is the 100 percent of shares. */
    private boolean isKnown(Whole<C> whole, Observation part, Window window) {
        return whole.figure() != null
                ? window.span().has(whole.figure().period())
                : part.getMeasure() == Measure.SHARE_OF_FLOW
                        && division.all(part).filter(whole.code()::equals).isPresent();
    }

    private Optional<Finding> sum(C code, Observation part, Group<C> group, Window window) {
        return division.disjoint(code, part, group.figures().keySet(), window).stream()
                .filter(codes -> codes.size() > 1)
                .flatMap(codes -> sum(new Whole<>(code, group.figures().get(code)), codes, group, window).stream())
                .findFirst();
    }

    private Optional<Finding> sum(Whole<C> whole, List<C> codes, Group<C> group, Window window) {
        var parts = codes.stream()
                .map(code -> requireNonNull(group.figures().get(code)))
                .toList();
        Supplier<List<Text>> names =
                () -> codes.stream().map(code -> division.name(code, window)).toList();
        if (whole.figure() == null) {
            return PartsSum.withinHundred(parts, names);
        }
        var finding = division.complete(whole.code(), codes, window)
                ? PartsSum.complete(parts, whole.figure(), names, window)
                : PartsSum.within(parts, whole.figure(), names, window);
        return finding.map(found -> orRevision(found, parts, whole.figure(), window));
    }

    private Finding orRevision(Finding found, List<Observation> parts, @Nullable Observation whole, Window window) {
        return whole == null || found.isExplained()
                ? found
                : division.revision(parts, whole, window).orElse(found);
    }
}
