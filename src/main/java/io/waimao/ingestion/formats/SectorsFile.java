package io.waimao.ingestion.formats;

import io.waimao.catalogue.Sector;
import io.waimao.catalogue.SectorKind;
import io.waimao.ingestion.csv.Codes;
import io.waimao.ingestion.csv.Columns;
import io.waimao.ingestion.csv.Row;

/** sectors.csv: the product classification, parents before their children. */
public record SectorsFile(Codes sectors) implements EntryFormat<Sector> {

    @Override
    public Columns columns() {
        return Columns.of("code", "kind", "parent", "name_en", "name_zh", "hs_codes")
                .optionally("description", "description_zh");
    }

    @Override
    public Sector read(Row row) {
        var parent = row.isEmpty("parent") ? null : row.code("parent", sectors);
        var hsCodes = row.optionalText("hs_codes", 1000);
        if (hsCodes != null && !hsCodes.matches("\\d{2,6}( \\d{2,6})*+")) {
            row.fault("hs_codes", "not a list of HS codes of two to six digits, separated by single spaces");
        }
        return new Sector(
                row.newCode("code", sectors),
                row.oneOf("kind", SectorKind.values()),
                parent,
                row.text("name_en", 200),
                row.text("name_zh", 200),
                hsCodes == null ? "" : hsCodes,
                row.optionalText("description", 1000),
                row.optionalText("description_zh", 1000));
    }
}
