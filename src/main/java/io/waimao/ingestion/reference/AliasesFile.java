package io.waimao.ingestion.reference;

import io.waimao.catalogue.Alias;
import io.waimao.ingestion.csv.Columns;
import io.waimao.ingestion.csv.ItemFormat;
import io.waimao.ingestion.csv.Row;
import java.util.List;

/** aliases.csv: other codes and names of provinces, markets and sectors, separated by semicolons. */
final class AliasesFile implements ItemFormat<Alias> {

    static final String NAME = "aliases.csv";

    private static final int LONGEST = 300;

    @Override
    public Columns columns() {
        return Columns.of("kind", "code", "other_codes", "other_names");
    }

    @Override
    public Alias read(Row row) {
        return new Alias(
                row.oneOf("kind", Alias.Kind.values()),
                row.text("code", LONGEST),
                listed(row, "other_codes"),
                listed(row, "other_names"));
    }

    private static List<String> listed(Row row, String column) {
        var text = row.optionalText(column, LONGEST);
        return text == null ? List.of() : List.of(text.split(";"));
    }
}
