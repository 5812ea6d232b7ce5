package io.waimao.derivation.reference;

import io.waimao.derivation.reference.Numbers.Range;
import io.waimao.derivation.reference.Parts.Part;
import io.waimao.derivation.reference.Parts.Together;
import io.waimao.quantity.Growth;
import io.waimao.quantity.Interval;
import io.waimao.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Parts taken together, and what they leave of their whole. */
final class PartsTogether {

    private static final Quantity ONE = Quantity.exactly(1);

    /** Levels of the parts and the whole, now and a year before; null where not known. */
    private record Levels(List<Quantity> now, List<Quantity> before, Quantity wholeNow, Quantity wholeBefore) {}

    /** Levels of the parts and the whole, and their growth rates. */
    private record Rates(List<Quantity> now, List<Quantity> growth, Quantity whole, Quantity wholeGrowth) {}

    private final Reference.Day day;
    private final List<Part> parts;
    private final Place whole;
    private final boolean changes;

    /** @param comparable whether the parts were disjoint a year before */
    PartsTogether(Reference.Day day, List<Part> parts, Place whole, boolean comparable) {
        this.day = day;
        this.parts = parts;
        this.whole = whole;
        this.changes = comparable && !whole.key().isBalance();
    }

    Optional<Together> sum() {
        return level().map(sum -> new Together(
                sum,
                change(false, false, PartsTogether::growth, PartsTogether::growth),
                change(true, false, PartsTogether::contribution, PartsTogether::contribution)));
    }

    Optional<Together> rest(Optional<Known> total) {
        return total.flatMap(all -> level().map(sum -> all.value().minus(sum)))
                .flatMap(rest -> Numbers.cut(rest, whole.key().isBalance() ? Range.ANY : Range.NOT_NEGATIVE))
                .map(rest -> new Together(
                        rest,
                        change(true, true, PartsTogether::growthOfRest, PartsTogether::growthOfRest),
                        change(true, true, PartsTogether::contributionOfRest, PartsTogether::contributionOfRest)));
    }

    private Optional<Quantity> level() {
        return parts.stream().allMatch(part -> part.value().isPresent())
                ? Optional.of(sum(parts.stream()
                        .map(part -> part.value().orElseThrow().value())
                        .toList()))
                : Optional.empty();
    }

    private static Quantity sum(List<Quantity> values) {
        return values.stream().reduce(Quantity.exactly(0), Quantity::plus);
    }

    private static Quantity growth(Levels levels) {
        return sum(levels.now)
                .dividedBy(Way.denominator(sum(levels.before)))
                .minus(ONE)
                .inPercent();
    }

    /** A weighted mean of the rates. */
    private static Quantity growth(Rates rates) {
        var mean = sum(rates.now)
                .dividedBy(Way.denominator(sum(each(rates, (level, growth) -> level.dividedBy(factor(growth))))))
                .minus(ONE)
                .inPercent();
        return new Quantity(mean.point(), mean.interval().cutTo(hull(rates.growth)));
    }

    private static Interval hull(List<Quantity> rates) {
        var bounds = rates.get(0).interval();
        var lower = bounds.lower();
        var upper = bounds.upper();
        for (var rate : rates) {
            var other = rate.interval();
            lower = lower == null || other.lower() == null ? null : lower.min(other.lower());
            upper = upper == null || other.upper() == null ? null : upper.max(other.upper());
        }
        return Interval.closed(lower, upper);
    }

    private static Quantity contribution(Levels levels) {
        return sum(levels.now)
                .minus(sum(levels.before))
                .dividedBy(levels.wholeBefore)
                .inPercent();
    }

    private static Quantity contribution(Rates rates) {
        return gain(rates)
                .times(Growth.factor(rates.wholeGrowth))
                .dividedBy(Way.denominator(rates.whole))
                .inPercent();
    }

    private static Quantity growthOfRest(Levels levels) {
        var before = Numbers.possible(levels.wholeBefore.minus(sum(levels.before)));
        var now = Numbers.possible(levels.wholeNow.minus(sum(levels.now)));
        return now.dividedBy(Way.denominator(before)).minus(ONE).inPercent();
    }

    private static Quantity growthOfRest(Rates rates) {
        var before = sum(each(rates, (level, growth) -> level.dividedBy(factor(growth))));
        var shareNow = Numbers.possible(ONE.minus(sum(rates.now).dividedBy(Way.denominator(rates.whole))));
        var shareBefore = ONE.dividedBy(factor(rates.wholeGrowth)).minus(before.dividedBy(rates.whole));
        return shareNow.dividedBy(Way.denominator(shareBefore)).minus(ONE).inPercent();
    }

    private static Quantity contributionOfRest(Levels levels) {
        return levels.wholeNow
                .minus(sum(levels.now))
                .plus(sum(levels.before))
                .dividedBy(levels.wholeBefore)
                .minus(ONE)
                .inPercent();
    }

    private static Quantity contributionOfRest(Rates rates) {
        return Growth.factor(rates.wholeGrowth)
                .times(ONE.minus(gain(rates).dividedBy(Way.denominator(rates.whole))))
                .minus(ONE)
                .inPercent();
    }

    private static Quantity gain(Rates rates) {
        return sum(each(rates, (level, growth) -> level.times(ONE.minus(ONE.dividedBy(factor(growth))))));
    }

    private static Quantity factor(Quantity growth) {
        return Way.denominator(Growth.factor(growth));
    }

    private static List<Quantity> each(Rates rates, BiFunction<Quantity, Quantity, Quantity> of) {
        var values = new ArrayList<Quantity>();
        for (int i = 0; i < rates.now.size(); i++) {
            values.add(of.apply(rates.now.get(i), rates.growth.get(i)));
        }
        return values;
    }

    /** By published growth rates, or else levels, or else any growth rates. */
    private Optional<Known> change(
            boolean ofWhole, boolean now, Function<Rates, Quantity> byRates, Function<Levels, Quantity> byLevels) {
        if (!changes) {
            return Optional.empty();
        }
        var usual = PartsFinder.isInDefaultUnit(whole);
        var published = usual
                ? day.computed(
                        whole,
                        source -> rates(
                                ofWhole,
                                place -> day.knowledge.current(PartsFinder.growthPlace(place), source),
                                source,
                                byRates))
                : Optional.<Known>empty();
        return published
                .or(() -> day.computed(whole, source -> levels(ofWhole, now, source, byLevels)))
                .or(() -> usual
                        ? day.computed(
                                whole,
                                source -> rates(
                                        ofWhole, place -> PartsFinder.growth(day, place, source), source, byRates))
                        : Optional.empty());
    }

    private Optional<Way.Found> rates(
            boolean ofWhole,
            Function<Place, Optional<Known>> growth,
            @Nullable String source,
            Function<Rates, Quantity> formula) {
        var places = new ArrayList<>(parts.stream().map(Part::place).toList());
        if (ofWhole) {
            places.add(whole);
        }
        var rates = new ArrayList<Known>();
        places.forEach(place -> growth.apply(place).ifPresent(rates::add));
        if (rates.size() < places.size()) {
            return Optional.empty();
        }
        return day.deriver
                .rules()
                .all(Rules.FLOW, places, source, values -> values.get(0))
                .map(levels -> {
                    var inputs = new ArrayList<>(levels.inputs());
                    inputs.addAll(rates);
                    return new Way.Found(inputs, values -> formula.apply(rates(ofWhole, values)));
                });
    }

    private Rates rates(boolean ofWhole, List<Quantity> values) {
        var count = parts.size();
        var half = values.size() / 2;
        return new Rates(
                values.subList(0, count),
                values.subList(half, half + count),
                ofWhole ? values.get(count) : ONE,
                ofWhole ? values.get(half + count) : ONE);
    }

    private Optional<Way.Found> levels(
            boolean ofWhole, boolean now, @Nullable String source, Function<Levels, Quantity> formula) {
        var count = parts.size();
        var places = new ArrayList<>(parts.stream().map(Part::place).toList());
        parts.forEach(part -> places.add(part.place().yearBefore()));
        if (ofWhole) {
            places.add(whole.yearBefore());
        }
        if (now) {
            places.add(whole);
        }
        return day.deriver
                .rules()
                .all(
                        Rules.FLOW,
                        places,
                        source,
                        values -> formula.apply(new Levels(
                                values.subList(0, count),
                                values.subList(count, 2 * count),
                                now ? values.get(values.size() - 1) : ONE,
                                ofWhole ? Way.denominator(values.get(2 * count)) : ONE)));
    }
}
