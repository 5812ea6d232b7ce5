package io.waimao.agents;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The prompts: one, which checks the figures of a text. */
@ApplicationScoped
public class Prompts {

    private static final String NAME = "check_figures";
    private static final String TITLE = "Check the figures of a text";
    private static final String DESCRIPTION =
            "Lists the figures of a text about China's foreign trade, checks each, and reports verdicts with sources.";
    private static final String TEXT = "text";

    private static final int LONGEST = 50_000;

    public List<Map<String, Object>> list() {
        var argument = new TreeMap<String, Object>(
                Map.of("name", TEXT, "title", "Text", "description", "The text to check.", "required", true));
        return List.of(new TreeMap<>(
                Map.of("name", NAME, "title", TITLE, "description", DESCRIPTION, "arguments", List.of(argument))));
    }

    /** @throws InvalidCall if there is no prompt of this name, or an argument is not accepted */
    public Map<String, Object> get(String name, Map<String, @Nullable Object> arguments) {
        if (!name.equals(NAME)) {
            throw new InvalidCall("Unknown prompt; allowed: " + NAME + ".");
        }
        if (!arguments.keySet().equals(Set.of(TEXT))
                || !(arguments.get(TEXT) instanceof String text)
                || text.isBlank()
                || text.length() > LONGEST) {
            throw new InvalidCall("arguments: allowed: text, a string of 1 to %d characters.".formatted(LONGEST));
        }
        var content = AgentFiles.read(NAME + ".txt") + "\n---\n" + text + "\n---\n";
        return Map.of(
                "description",
                DESCRIPTION,
                "messages",
                List.of(Map.of("role", "user", "content", Map.of("type", "text", "text", content))));
    }
}
