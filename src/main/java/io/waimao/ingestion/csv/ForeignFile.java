package io.waimao.ingestion.csv;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** What is said of a file of another kind or format: one sentence instead of a fault for each column. */
public final class ForeignFile {

    private static final int SHOWN = 12;

    private ForeignFile() {}

    /** @param names the columns of the file */
    public static String sentence(List<String> names, RowFormat<?> format) {
        return "these are the columns %s; this reads %s%s"
                .formatted(
                        listed(names),
                        listed(format.columns().all()),
                        format.hint(names).map(hint -> ". " + hint).orElse(""));
    }

    private static String listed(List<String> names) {
        return names.stream().filter(name -> !name.isEmpty()).limit(SHOWN).collect(joining(", "))
                + (names.size() > SHOWN ? ", …" : "");
    }
}
