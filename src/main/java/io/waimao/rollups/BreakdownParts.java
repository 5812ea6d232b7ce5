package io.waimao.rollups;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;
import static java.util.Objects.requireNonNull;

import io.waimao.observations.BoundedValue;
import io.waimao.observations.Contribution;
import io.waimao.observations.Growth;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.Quantity;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.Share;
import io.waimao.observations.Unit;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Builds a breakdown from the figures of its whole and parts, of the period and of the year before. */
final class BreakdownParts {

    private final BreakdownQuery query;
    private final Map<At, Observation> figures = new HashMap<>();

    BreakdownParts(BreakdownQuery query, List<Observation> observations) {
        this.query = query;
        observations.forEach(figure -> figures.put(new At(figure.key(), figure.period()), figure));
    }

    /** @param disjoint whether two parts share nothing */
    Breakdown build(List<Observation> candidates, BiPredicate<Observation, Observation> disjoint) {
        var whole = query.whole();
        var total = find(whole, query.period()).orElse(null);
        var parts = candidates.stream()
                .map(this::part)
                .sorted(largestFirst())
                .limit(query.first())
                .toList();
        var partition = !parts.isEmpty() && allDisjoint(parts, disjoint);
        return new Breakdown(
                query.by(), query.period(), total, parts, partition ? residual(total, parts) : null, partition);
    }

    /** The parts are told apart by their codes where they are equally large. */
    private static Comparator<BreakdownPart> largestFirst() {
        return comparing(BreakdownParts::point, nullsLast(reverseOrder()))
                .thenComparing(part -> part.observation().getCode());
    }

    private static @Nullable BigDecimal point(BreakdownPart part) {
        return part.value() == null ? null : part.value().value();
    }

    private static boolean allDisjoint(List<BreakdownPart> parts, BiPredicate<Observation, Observation> disjoint) {
        for (int i = 0; i < parts.size(); i++) {
            for (int j = i + 1; j < parts.size(); j++) {
                if (!disjoint.test(parts.get(i).observation(), parts.get(j).observation())) {
                    return false;
                }
            }
        }
        return true;
    }

    private BreakdownPart part(Observation figure) {
        var key = figure.key().with(query.whole().measure(), query.whole().unit());
        var period = figure.period();
        var level = level(key, period);
        var whole = level(query.whole(), query.period());
        var growth = growth(key, period);
        var wholeGrowth = growth(query.whole(), query.period());
        return new BreakdownPart(
                key.market(),
                key.sector(),
                key.brand(),
                period,
                level.map(Figure::value).orElse(null),
                share(key, period, level, whole).orElse(null),
                growth.map(Figure::value).orElse(null),
                contribution(level, growth, whole, wholeGrowth).orElse(null),
                figure);
    }

    /** A figure as it is shown and as it is calculated with. */
    private record Figure(BoundedValue value, Quantity quantity) {

        static Figure published(Observation observation) {
            return new Figure(observation.value(), observation.value().quantity());
        }

        static Figure computed(Quantity quantity, Unit unit) {
            return new Figure(BoundedValue.computed(quantity, unit), quantity);
        }
    }

    private Optional<Figure> level(SeriesKey key, Period period) {
        return find(key, period).map(Figure::published).or(() -> find(
                        key.with(Measure.SHARE_OF_FLOW, Unit.PERCENT), period)
                .flatMap(share -> find(query.whole(), period)
                        .map(whole -> Figure.computed(
                                Share.part(
                                        share.value().quantity(), whole.value().quantity()),
                                key.unit()))));
    }

    private Optional<BoundedValue> share(SeriesKey key, Period period, Optional<Figure> level, Optional<Figure> whole) {
        var published = find(key.with(Measure.SHARE_OF_FLOW, Unit.PERCENT), period);
        if (level.isPresent() && whole.isPresent() && find(key, period).isPresent()) {
            return Optional.of(BoundedValue.computed(
                    Share.of(level.get().quantity(), whole.get().quantity()), Unit.PERCENT));
        }
        return published.map(Observation::value);
    }

    private Optional<Figure> growth(SeriesKey key, Period period) {
        var published = find(key.with(Measure.GROWTH_YOY, Unit.PERCENT), period);
        if (published.isPresent()) {
            return published.map(Figure::published);
        }
        var now = level(key, period);
        var before = level(key, period.yearBefore());
        return now.isPresent() && before.isPresent()
                ? Optional.of(Figure.computed(
                        Growth.between(before.get().quantity(), now.get().quantity()), Unit.PERCENT))
                : Optional.empty();
    }

    private static Optional<BoundedValue> contribution(
            Optional<Figure> part, Optional<Figure> growth, Optional<Figure> whole, Optional<Figure> wholeGrowth) {
        if (part.isEmpty() || growth.isEmpty() || whole.isEmpty() || wholeGrowth.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(BoundedValue.computed(
                Contribution.of(
                        part.get().quantity(),
                        growth.get().quantity(),
                        whole.get().quantity(),
                        wholeGrowth.get().quantity()),
                Unit.PERCENTAGE_POINT));
    }

    private @Nullable Residual residual(@Nullable Observation total, List<BreakdownPart> parts) {
        if (total == null || parts.stream().anyMatch(part -> part.value() == null)) {
            return null;
        }
        var whole = total.value().quantity();
        var rest = parts.stream()
                .map(part -> requireNonNull(part.value()).quantity())
                .reduce(whole, Quantity::minus);
        return new Residual(
                BoundedValue.computed(rest, query.whole().unit()),
                BoundedValue.computed(Share.of(rest, whole), Unit.PERCENT));
    }

    private Optional<Observation> find(SeriesKey key, Period period) {
        return Optional.ofNullable(figures.get(new At(key, period)));
    }
}
