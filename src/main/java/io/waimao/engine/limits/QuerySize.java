package io.waimao.engine.limits;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The size of a request. Fragments count wherever they are spread.
 *
 * @param depth levels of nested fields
 * @param cost upper estimate of the objects in the answer: the fields of an object count once for each element of its
 *     list. A list has as many elements as the page size, the number of codes given, or else {@value QuerySizer#LIST}.
 *     A ranking also costs the figures that it puts in order, a check of claims those that it looks at.
 *     Leaves and introspection fields cost nothing.
 * @param aliases renamed fields
 * @param directives applied directives
 */
public record QuerySize(long depth, long cost, long aliases, long directives) {

    static final QuerySize NOTHING = new QuerySize(0, 0, 0, 0);

    /** The size of two selections next to each other. */
    QuerySize and(QuerySize other) {
        return new QuerySize(
                Math.max(depth, other.depth),
                sum(cost, other.cost),
                sum(aliases, other.aliases),
                sum(directives, other.directives));
    }

    /**
     * The contents of the extension "cost".
     *
     * @param answer the data of the answer
     */
    public Map<String, Object> against(LimitSettings limits, @Nullable Object answer) {
        var report = new LinkedHashMap<String, Object>();
        report.put("requested", cost);
        report.put("actual", answer instanceof Map<?, ?> root ? objects(root.values()) : 0);
        report.put("allowed", limits.cost());
        report.put("depth", depth);
        report.put("aliases", aliases);
        report.put("directives", directives);
        return report;
    }

    private static long objects(Collection<?> values) {
        return values.stream().mapToLong(QuerySize::objects).sum();
    }

    private static long objects(@Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            return 1 + objects(object.values());
        }
        return value instanceof Collection<?> elements ? objects(elements) : 0;
    }

    static long sum(long a, long b) {
        return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
    }

    static long product(long a, long b) {
        return a != 0 && b > Long.MAX_VALUE / a ? Long.MAX_VALUE : a * b;
    }
}
