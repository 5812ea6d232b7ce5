package io.waimao.ingestion.formats.customs;

import io.waimao.ingestion.csv.CellParser;
import java.util.HashMap;
import java.util.Map;

/**
 * Parses the texts of a column that recur in many rows, each once.
 *
 * @param <T> the type of a value
 */
final class Meanings<T> implements CellParser<T> {

    private static final int MOST = 50_000;

    private final Map<String, T> known = new HashMap<>();
    private final CellParser<T> parser;

    Meanings(CellParser<T> parser) {
        this.parser = parser;
    }

    @Override
    public T parse(String text) {
        var meaning = known.get(text);
        if (meaning == null) {
            meaning = parser.parse(text);
            if (known.size() < MOST) {
                known.put(text, meaning);
            }
        }
        return meaning;
    }
}
