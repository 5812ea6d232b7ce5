package io.waimao.ingestion;

import io.waimao.catalogue.AreaKind;
import io.waimao.catalogue.Province;

/** provinces.csv: the reference areas, in the order in which they are listed. */
record ProvincesFile(Codes areas) implements RowReader<Province> {

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
