package io.waimao.transitions.formulas;

import io.waimao.quantity.Interval;
import io.waimao.quantity.Quantity;
import io.waimao.quantity.Rank;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** How many of the first n of an order by size belong to a group; a range if the bounds of sizes overlap. */
public final class CountAmongFirst {

    /**
     * One of the ordered.
     *
     * @param member whether it belongs to the group
     */
    public record Item(Quantity size, boolean member) {}

    private record Ranked(Rank rank, boolean member) {}

    private CountAmongFirst() {}

    /** @throws IllegalArgumentException if there are fewer items than n */
    public static Quantity of(List<Item> items, int n) {
        if (items.size() < n) {
            throw new IllegalArgumentException(items.size() + " items have no first " + n);
        }
        var ranked = ranked(items);
        var sureMembers = count(ranked, item -> item.member() && item.rank().to() <= n);
        var sureOthers = count(ranked, item -> !item.member() && item.rank().to() <= n);
        var possibleMembers = count(ranked, item -> item.member() && item.rank().from() <= n);
        var possibleOthers = count(ranked, item -> !item.member() && item.rank().from() <= n);
        var least = Math.max(sureMembers, n - possibleOthers);
        var most = Math.min(possibleMembers, n - sureOthers);
        return new Quantity(
                least == most ? BigDecimal.valueOf(least) : null,
                Interval.closed(BigDecimal.valueOf(least), BigDecimal.valueOf(most)));
    }

    private static List<Ranked> ranked(List<Item> items) {
        var found = new ArrayList<Ranked>();
        for (int i = 0; i < items.size(); i++) {
            var others = new ArrayList<>(items.stream().map(Item::size).toList());
            var own = others.remove(i);
            found.add(new Ranked(Rank.of(own, others), items.get(i).member()));
        }
        return found;
    }

    private static int count(List<Ranked> ranked, Predicate<Ranked> wanted) {
        return (int) ranked.stream().filter(wanted).count();
    }
}
