package io.waimao.observations.store;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Which columns a list of figures leaves out where some fields of the API are selected: reading them all would cost a fifth
 * of the time of a page of which some fields are wanted. Only those are left out without which no figure can be, so that
 * whoever wants one of them after all gets an error, not an absent value.
 */
final class ObservationColumns {

    /** Those that a field alone needs. */
    private static final Map<String, Set<String>> OF_FIELD = Map.of(
            "value", Set.of("figure", "lower", "upper", "qualifier", "published"),
            "status", Set.of("status"),
            "confidence", Set.of("confidence"),
            "knownFrom", Set.of("knownFrom"));

    /** Fields that need only what is always read. */
    private static final Set<String> OF_ALWAYS = Set.of(
            "id",
            "code",
            "province",
            "flow",
            "market",
            "sector",
            "brand",
            "enterprise",
            "regime",
            "measure",
            "period",
            "source",
            "comment",
            "knownUntil",
            "derived");

    private ObservationColumns() {}

    /** None where a field is selected that is not known here. */
    static Set<String> leftOut(Set<String> fields) {
        var known = fields.stream().allMatch(field -> OF_FIELD.containsKey(field) || OF_ALWAYS.contains(field));
        return !known
                ? Set.of()
                : OF_FIELD.entrySet().stream()
                        .filter(field -> !fields.contains(field.getKey()))
                        .map(Map.Entry::getValue)
                        .flatMap(Collection::stream)
                        .collect(toSet());
    }
}
