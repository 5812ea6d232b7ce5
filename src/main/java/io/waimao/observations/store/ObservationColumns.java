package io.waimao.observations.store;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * The columns that a list of figures may skip for the selected API fields; reading them all would cost a fifth of a
 * page's time. Only columns that are never null in a figure are skipped, so accessing a skipped one fails rather than
 * returning an absent value.
 */
final class ObservationColumns {

    /** The columns that only a single field needs. */
    private static final Map<String, Set<String>> OF_FIELD = Map.of(
            "value", Set.of("figure", "lower", "upper", "qualifier", "published"),
            "status", Set.of("status"),
            "confidence", Set.of("confidence"),
            "knownFrom", Set.of("knownFrom"));

    /** The fields that need only columns that are always read. */
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
            "url",
            "derived");

    private ObservationColumns() {}

    /** No columns are skipped if an unknown field is selected. */
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
