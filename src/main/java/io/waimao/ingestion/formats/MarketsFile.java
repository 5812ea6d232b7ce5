package io.waimao.ingestion.formats;

import io.waimao.catalogue.Market;
import io.waimao.catalogue.MarketKind;
import io.waimao.catalogue.Standing;
import io.waimao.ingestion.csv.Codes;
import io.waimao.ingestion.csv.Columns;
import io.waimao.ingestion.csv.Row;

/** markets.csv: the world, the groups and the countries, in listing order. */
public record MarketsFile(Codes markets) implements EntryFormat<Market> {

    @Override
    public Columns columns() {
        return Columns.of("code", "kind", "m49", "name_en", "name_zh", "standing")
                .optionally("description", "description_zh");
    }

    @Override
    public Market read(Row row) {
        return new Market(
                row.newCode("code", markets),
                row.oneOf("kind", MarketKind.values()),
                row.optionalText("m49", 3),
                row.text("name_en", 100),
                row.text("name_zh", 100),
                row.optionalOneOf("standing", Standing.values()),
                row.optionalText("description", 1000),
                row.optionalText("description_zh", 1000));
    }
}
