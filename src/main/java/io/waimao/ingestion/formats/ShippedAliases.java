package io.waimao.ingestion.formats;

import io.waimao.catalogue.Alias;
import io.waimao.catalogue.AliasSource;
import io.waimao.ingestion.csv.CsvFile;
import io.waimao.ingestion.csv.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The aliases that come with the application. */
@ApplicationScoped
class ShippedAliases implements AliasSource {

    @Override
    public List<Alias> read() {
        var aliases = new ArrayList<Alias>();
        var faults = new Faults();
        try (InputStream in = ShippedTable.open(AliasesFile.NAME)) {
            new CsvFile(AliasesFile.NAME, faults)
                    .read(in, new AliasesFile(), (alias, line) -> aliases.add(alias), rows -> {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        faults.throwIfAny();
        return aliases;
    }
}
