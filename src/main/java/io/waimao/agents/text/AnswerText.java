package io.waimao.agents.text;

import io.waimao.language.Language;
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
    private final Phrases phrases;
    private final Citations citations;
    private final Lines forms;
    private int left;

    private AnswerText(Language language) {
        phrases = new Phrases(language);
        citations = new Citations(phrases);
        forms = new Lines(phrases, citations);
    }

    /** @param data the data of an answer, objects with their {@code __typename} */
    public static String of(Map<String, ?> data, Language language) {
        var text = new AnswerText(language);
        text.walk(new Part(data));
        return text.written();
    }

    private String written() {
        if (lines.isEmpty()) {
            lines.add(phrases.say(
                    "The data has no such figure or object. This means unknown, not zero.",
                    "数据中没有这一数值或对象。这表示未知，而不是零。"));
        }
        if (left > 0) {
            lines.add(phrases.say("%d more lines are only in the structured content.", "另有%d行只见于结构化内容。", left));
        }
        citations.list().ifPresent(lines::add);
        return String.join("\n", lines);
    }

    private void walk(Part part) {
        var line = forms.of(part);
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
            add(phrases.say(
                    "Nothing is known of: %s",
                    "没有以下各项的数值：%s",
                    String.join(", ", codes.stream().map(String::valueOf).toList())));
        } else if (value instanceof List<?> items) {
            items.stream().filter(Map.class::isInstance).forEach(item -> walk(new Part((Map<?, ?>) item)));
        } else if (name.equals("hasNextPage") && Boolean.TRUE.equals(value)) {
            add(phrases.say("There are more: pass endCursor as after.", "还有更多：将endCursor作为after传入。"));
        } else if (name.equals("summary")) {
            add(String.valueOf(value));
        }
    }

    private void subject(Part part) {
        var name = part.text("name");
        if (!name.isEmpty()) {
            add(phrases.say("%s (%s):", "%s（%s）：", name, part.text("code")));
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
