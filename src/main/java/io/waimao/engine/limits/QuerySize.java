package io.waimao.engine.limits;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much a request asks for, fragments counted wherever they are spread.
 *
 * @param depth levels of nested fields
 * @param cost objects that the answer may hold, estimated from above: the fields of an object are counted for each element
 *     of its list, which has as many elements as the page asked for, as the codes given, or else {@value QuerySizer#LIST}.
 *     Leaves and the schema's own fields cost nothing.
 * @param aliases renamed fields
 * @param directives applied directives
 */
public record QuerySize(long depth, long cost, long aliases, long directives) {

    static final QuerySize NOTHING = new QuerySize(0, 0, 0, 0);

    /** Side by side. */
    QuerySize and(QuerySize other) {
        return new QuerySize(
                Math.max(depth, other.depth),
                sum(cost, other.cost),
                sum(aliases, other.aliases),
                sum(directives, other.directives));
    }

    /** What the extension "cost" of an answer tells. */
    public Map<String, Object> against(Limits limits) {
        var told = new LinkedHashMap<String, Object>();
        told.put("requested", cost);
        told.put("allowed", limits.cost());
        told.put("depth", depth);
        told.put("aliases", aliases);
        told.put("directives", directives);
        return told;
    }

    static long sum(long a, long b) {
        return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
    }

    static long product(long a, long b) {
        return a != 0 && b > Long.MAX_VALUE / a ? Long.MAX_VALUE : a * b;
    }
}
