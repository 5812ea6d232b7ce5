package io.waimao.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.waimao.dataset.DataVersions;
import io.waimao.paging.BadInput;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the data as files, row by row, in constant memory. Importing all importable files again results in the same
 * version of the data.
 */
@ApplicationScoped
public class Exports {

    private final List<Export> exports;
    private final StructureFile structure;
    private final DataVersions versions;

    Exports(
            ObservationsExport observations,
            ClaimsExport claims,
            SourcesExport sources,
            IndicatorsExport indicators,
            StructureFile structure,
            DataVersions versions) {
        this.structure = structure;
        this.exports = List.of(observations, claims, sources, indicators);
        this.versions = versions;
    }

    /**
     * Prepares a file to be written.
     *
     * @param parameters the filters of GraphQL by name, several values separated by commas, and options of the file
     * @throws BadInput if there is no file of this name, or a parameter is not accepted
     */
    public PreparedFile prepare(String file, Map<String, String> parameters) {
        var filter = new ExportFilter(parameters);
        if (file.equals(StructureFile.NAME)) {
            filter.done();
            return new PreparedFile(StructureFile.CONTENT_TYPE, structure::write);
        }
        var rows = find(file).prepare(filter);
        filter.done();
        return new PreparedFile(rows.contentType(), out -> write(out, rows));
    }

    private Export find(String file) {
        return exports.stream()
                .filter(export -> export.file().equals(file))
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        "the file",
                        file,
                        Stream.concat(exports.stream().map(Export::file), Stream.of(StructureFile.NAME))
                                .collect(Collectors.joining(", "))));
    }

    private void write(OutputStream out, Export.Rows rows) {
        var before = versions.ask();
        var csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(rows.header());
        rows.each().accept(csv::writeRecord);
        if (!before.equals(versions.ask())) {
            throw new DataChangedException();
        }
        try {
            csv.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
