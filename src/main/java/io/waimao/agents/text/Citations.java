package io.waimao.agents.text;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sources that a text cites: in brackets by code, and once each with title, publisher and date at the end. */
final class Citations {

    /** Inputs of inputs in the documents. */
    private static final int DEEPEST = 4;

    private final Phrases phrases;
    private final Map<String, String> sources = new LinkedHashMap<>();

    Citations(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The sources of a figure: its own or, if it was computed, the ones that its inputs come from. */
    String of(Part figure) {
        var codes = new LinkedHashSet<String>();
        collect(figure, codes, 0);
        if (codes.isEmpty()) {
            return phrases.say(
                    " [computed; inputs at %s]",
                    "［计算得出，所用数值见%s］", figure.text("url").isEmpty() ? figure.text("code") : figure.text("url"));
        }
        return bracketed(codes);
    }

    /** The sources of several figures together. */
    String ofAll(Iterable<Part> figures) {
        var codes = new LinkedHashSet<String>();
        figures.forEach(figure -> collect(figure, codes, 0));
        return codes.isEmpty() ? "" : bracketed(codes);
    }

    private static String bracketed(Set<String> codes) {
        return " [" + String.join(", ", codes) + "]";
    }

    private void collect(Part figure, Set<String> codes, int depth) {
        var source = figure.part("source");
        if (!source.isEmpty()) {
            codes.add(cite(source));
        } else if (depth < DEEPEST) {
            figure.part("derivation").parts("inputs").forEach(input -> collect(input, codes, depth + 1));
        }
    }

    private String cite(Part source) {
        var code = source.text("code");
        sources.putIfAbsent(
                code,
                phrases.say(
                        "[%s] %s. %s, %s.",
                        "[%s] %s，《%s》，%s。",
                        code,
                        source.text("publisher"),
                        source.text("title"),
                        source.text("publishedOn")));
        return code;
    }

    Optional<String> list() {
        return sources.isEmpty()
                ? Optional.empty()
                : Optional.of(phrases.say("Sources:", "来源：") + "\n" + String.join("\n", sources.values()));
    }
}
