package io.waimao.ingestion.formats;

import io.waimao.catalogue.AreaKind;
import io.waimao.catalogue.Province;
import io.waimao.ingestion.csv.Codes;
import io.waimao.ingestion.csv.Columns;
import io.waimao.ingestion.csv.ItemFormat;
import io.waimao.ingestion.csv.Row;

/** provinces.csv: the reference areas, in listing order. */
public record ProvincesFile(Codes areas) implements ItemFormat<Province> {

    @Override
    public Columns columns() {
        return Columns.of("code", "kind", "gb2260", "name_en", "name_zh");
    }

    @Override
    public Province read(Row row) {
        return new Province(
                row.newCode("code", areas),
                row.oneOf("kind", AreaKind.values()),
                row.optionalText("gb2260", 6),
                row.text("name_en", 100),
                row.text("name_zh", 100));
    }
}
