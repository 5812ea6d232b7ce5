package io.waimao.agents.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object of an answer. What was not selected or is null reads as empty. */
record Part(Map<?, ?> object) {

    private static final Part NOTHING = new Part(Map.of());

    String type() {
        return text("__typename");
    }

    boolean isEmpty() {
        return object.isEmpty();
    }

    String text(String name) {
        var value = object.get(name);
        return value == null ? "" : String.valueOf(value);
    }

    Part part(String name) {
        return object.get(name) instanceof Map<?, ?> member ? new Part(member) : NOTHING;
    }

    List<Part> parts(String name) {
        return object.get(name) instanceof List<?> items
                ? items.stream()
                        .filter(Map.class::isInstance)
                        .map(item -> new Part((Map<?, ?>) item))
                        .toList()
                : List.of();
    }

    List<String> texts(String name) {
        return object.get(name) instanceof List<?> items
                ? items.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The text of a bounded value; empty if there is none. */
    String amount(String name) {
        return part(name).text("text");
    }

    Map<String, @Nullable Object> members() {
        var members = new LinkedHashMap<String, @Nullable Object>();
        object.forEach((name, value) -> members.put(String.valueOf(name), value));
        return members;
    }
}
