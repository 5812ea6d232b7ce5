package io.waimao.catalogue.citation;

import io.waimao.catalogue.DatePrecision;
import io.waimao.catalogue.SourceDocument;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A citation as an entry of BibTeX. Titles and publishers have a second pair of braces: a style shall neither change
 * their case nor take a publisher for first and last name.
 */
final class BibtexCitation {

    private static final String[] MONTHS = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
    };

    /** BibTeX counts braces even behind a backslash, so they are written as commands. */
    private static final Map<Integer, String> SPECIAL = Map.of(
            (int) '\\', "\\textbackslash{}",
            (int) '{', "\\textbraceleft{}",
            (int) '}', "\\textbraceright{}",
            (int) '~', "\\textasciitilde{}",
            (int) '^', "\\textasciicircum{}",
            (int) '&', "\\&",
            (int) '%', "\\%",
            (int) '$', "\\$",
            (int) '#', "\\#",
            (int) '_', "\\_");

    private BibtexCitation() {}

    static String of(SourceDocument source) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("author", "{{" + escaped(source.publisher()) + "}}");
        fields.put("title", "{{" + escaped(source.title()) + "}}");
        fields.put("year", "{" + source.publishedOn().getYear() + "}");
        fields.put("month", MONTHS[source.publishedOn().getMonthValue() - 1]);
        if (source.publishedPrecision() == DatePrecision.DAY) {
            fields.put("day", "{" + source.publishedOn().getDayOfMonth() + "}");
        }
        if (source.url() != null) {
            fields.put("url", "{" + address(source.url()) + "}");
        }
        if (source.retrievedOn() != null) {
            fields.put("urldate", "{" + source.retrievedOn() + "}");
        }
        if (source.via() != null) {
            fields.put("note", "{via " + escaped(source.via()) + "}");
        }
        return fields.entrySet().stream()
                .map(field -> "  " + field.getKey() + " = " + field.getValue())
                .collect(Collectors.joining(",\n", "@misc{" + key(source.code()) + ",\n", "\n}"));
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.strip().codePoints().forEach(point -> {
            var special = SPECIAL.get(point);
            if (special != null) {
                escaped.append(special);
            } else {
                escaped.appendCodePoint(Character.isWhitespace(point) ? ' ' : point);
            }
        });
        return escaped.toString();
    }

    /** The field is verbatim: only what would end it or be taken for a command is encoded. */
    private static String address(String url) {
        return url.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D");
    }

    /** Keys are plain: no white space, and nothing that has a meaning in BibTeX or LaTeX. */
    private static String key(String code) {
        return code.replaceAll("[^\\p{L}\\p{N}.:_-]", "-");
    }
}
