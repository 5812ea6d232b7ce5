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
 * Imports the files of a folder when the application starts, as a container image brings them. A file is known by the
 * beginning of its name: {@code sources-2026.csv.gz}. What was imported at an earlier start is not imported again.
 */
@ApplicationScoped
class ImportFolder {

    private static final Logger LOG = Logger.getLogger(ImportFolder.class);

    /** What is referred to comes before what refers to it. */
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

    /** After the shipped data. */
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
        var request = new ImportRequest(kind, ImportFormat.CSV, null, name, false, false);
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
