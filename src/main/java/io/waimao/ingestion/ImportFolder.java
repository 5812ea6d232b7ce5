package io.waimao.ingestion;

import static java.util.stream.Collectors.joining;

import io.quarkus.runtime.StartupEvent;
import io.waimao.ingestion.csv.Fault;
import io.waimao.ingestion.releases.ReleaseKind;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;

/**
 * Imports the files of a folder at start, for example from a container image. The start of a file's name gives its
 * kind: {@code sources-2026.csv.gz}. Files imported at an earlier start are skipped.
 */
@ApplicationScoped
class ImportFolder {

    private static final Logger LOG = Logger.getLogger(ImportFolder.class);

    /** Referenced kinds come before the kinds that refer to them. */
    private static final List<ReleaseKind> ORDER = List.of(
            ReleaseKind.SOURCES,
            ReleaseKind.MARKETS,
            ReleaseKind.MARKET_MEMBERS,
            ReleaseKind.SECTORS,
            ReleaseKind.OBSERVATIONS,
            ReleaseKind.CLAIMS);

    private final Imports imports;
    private final ImportSettings settings;

    ImportFolder(Imports imports, ImportSettings settings) {
        this.imports = imports;
        this.settings = settings;
    }

    /** Runs after the shipped data is loaded. */
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE + 1) StartupEvent event) {
        settings.folder().ifPresent(folder -> ORDER.forEach(kind -> load(folder, kind)));
    }

    private void load(Path folder, ReleaseKind kind) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, kind.path() + "*.csv{,.gz}")) {
            for (var file :
                    StreamSupport.stream(files.spliterator(), false).sorted().toList()) {
                importFile(file, kind);
            }
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(
                    "waimao.import.folder: cannot read " + folder + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private void importFile(Path file, ReleaseKind kind) throws IOException {
        var name = file.getFileName().toString();
        var request = new ImportRequest(kind, ImportFormat.CSV, FormatOptions.NONE, name, false, false);
        try (var content = Files.newInputStream(file)) {
            var report = imports.run(name, request, content, Files.size(file));
            if (report.outcome() == ImportOutcome.REJECTED) {
                throw new IllegalArgumentException("waimao.import.folder: " + file + " has " + report.faultCount()
                        + " faults: "
                        + report.faults().stream()
                                .limit(10)
                                .map(Fault::toString)
                                .collect(joining("; ")));
            }
            LOG.infof("%s: %s, %d rows", name, report.outcome(), report.accepted());
        }
    }
}
