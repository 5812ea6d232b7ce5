package io.waimao.agents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The text of an answer: a line for each object of a known type, in the order of the answer, and the list of the sources
 * that the lines cite by code.
 */
public final class AnswerText {

    private static final int MOST_LINES = 60;

    private final List<String> lines = new ArrayList<>();
    private final Citations citations = new Citations();
    private int left;

    private AnswerText() {}

    /** @param data the data of an answer, objects with their {@code __typename} */
    public static String of(Map<String, ?> data) {
        var text = new AnswerText();
        text.walk(new Part(data));
        return text.written();
    }

    private String written() {
        if (lines.isEmpty()) {
            lines.add("The data has no such figure or object. This means unknown, not zero.");
        }
        if (left > 0) {
            lines.add("%d more lines are only in the structured content.".formatted(left));
        }
        citations.list().ifPresent(lines::add);
        return String.join("\n", lines);
    }

    private void walk(Part part) {
        var line = Lines.of(part, citations);
        if (line != null) {
            add(line);
            return;
        }
        subject(part);
        part.members().forEach((name, value) -> walk(name, value));
    }

    private void walk(String name, @Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            walk(new Part(object));
        } else if (name.startsWith("unknown") && value instanceof List<?> codes && !codes.isEmpty()) {
            add("Nothing is known of: "
                    + String.join(", ", codes.stream().map(String::valueOf).toList()));
        } else if (value instanceof List<?> items) {
            items.stream().filter(Map.class::isInstance).forEach(item -> walk(new Part((Map<?, ?>) item)));
        } else if (name.equals("hasNextPage") && Boolean.TRUE.equals(value)) {
            add("There are more: pass endCursor as after.");
        } else if (name.equals("summary")) {
            add(String.valueOf(value));
        }
    }

    private void subject(Part part) {
        var name = part.text("name");
        if (!name.isEmpty()) {
            add("%s (%s):".formatted(name, part.text("code")));
        }
    }

    private void add(String line) {
        if (lines.size() < MOST_LINES) {
            lines.add(line);
        } else {
            left++;
        }
    }
}
