package io.waimao.ingestion.reference;

import io.waimao.catalogue.Alias;
import io.waimao.catalogue.Aliases;
import io.waimao.ingestion.csv.CsvFile;
import io.waimao.ingestion.csv.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/** The aliases that come with the application. */
@ApplicationScoped
class ShippedAliases implements Aliases.Source {

    @Override
    public List<Alias> read() {
        var aliases = new ArrayList<Alias>();
        var faults = new Faults();
        var content = new ByteArrayInputStream(ReferenceFiles.resource(AliasesFile.NAME));
        new CsvFile(AliasesFile.NAME, faults)
                .read(content, new AliasesFile(), (alias, line) -> aliases.add(alias), rows -> {});
        faults.throwIfAny();
        return aliases;
    }
}
