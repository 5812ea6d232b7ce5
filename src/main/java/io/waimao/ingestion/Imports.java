package io.waimao.ingestion;

import static java.util.Objects.requireNonNull;

import io.smallrye.mutiny.Multi;
import io.waimao.ingestion.csv.Fault;
import io.waimao.ingestion.csv.Faults;
import io.waimao.ingestion.csv.FileContent;
import io.waimao.ingestion.releases.ChangeLock;
import io.waimao.ingestion.releases.Phases;
import io.waimao.ingestion.releases.Release;
import io.waimao.ingestion.releases.ReleaseOrigin;
import io.waimao.ingestion.releases.Releases;
import io.waimao.ingestion.releases.Standing;
import io.waimao.paging.BadInput;
import io.waimao.paging.Count;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Imports files: each becomes a release or, if it has a fault, nothing. One import runs at a time; others wait. Each
 * runs in one transaction, so an interrupted import leaves the data unchanged.
 */
@ApplicationScoped
public class Imports {

    private static final Logger LOG = Logger.getLogger(Imports.class);

    private final RowSinks sinks;
    private final Releases releases;
    private final ChangeLock lock;
    private final Clock clock;
    private final ImportMetrics metrics;
    private final RecentImports recent = new RecentImports();

    Imports(RowSinks sinks, Releases releases, ChangeLock lock, Clock clock, ImportMetrics metrics) {
        this.sinks = sinks;
        this.releases = releases;
        this.lock = lock;
        this.clock = clock;
        this.metrics = metrics;
    }

    /**
     * Imports a CSV file of the kind's columns, plain or gzip.
     *
     * @param id the id for progress queries
     * @param length bytes of the content as sent, or -1 if unknown
     * @throws BadInput if the content cannot be read, for example invalid gzip
     */
    public ImportReport run(String id, ImportRequest request, InputStream content, long length) {
        var running = new RunningImport(id, request, length, clock);
        recent.add(id, running);
        var phases = new Phases(clock);
        @Nullable ImportReport report = null;
        try {
            report = lock.take(() -> inTransaction(request, running, running.counting(content), phases));
            phases.ended("commit");
            log(report, phases);
            return report;
        } catch (NothingKept nothing) {
            report = nothing.report;
            return report;
        } finally {
            running.ended(report);
            metrics.ended(running.progress());
        }
    }

    /** The progress of the import; empty if the id is unknown or no longer remembered. */
    public Optional<ImportProgress> find(String id) {
        return recent.find(id);
    }

    /** The progress of an import, at intervals until it has ended. */
    public Multi<ImportProgress> follow(String id) {
        return recent.follow(id);
    }

    private static void log(ImportReport report, Phases phases) {
        LOG.infof("Imported %s: %d rows in %s", requireNonNull(report.release()).code(), report.accepted(), phases);
    }

    private ImportReport inTransaction(ImportRequest request, RunningImport running, InputStream raw, Phases phases) {
        var faults = new Faults();
        var release = releases.nextId();
        try (var sink = sinks.of(request, release, faults, running)) {
            phases.ended("waiting");
            var checksum = read(sink, request, raw);
            phases.ended("reading");
            var origin = new ReleaseOrigin(request.kind(), request.code(), checksum);
            var earlier = releases.standing(origin);
            if (earlier.isPresent() && !earlier.get().partial()) {
                throw new NothingKept(unchanged(earlier.get(), sink));
            }
            earlier.ifPresent(partial -> sink.repeat());
            sink.end(!request.dryRun() && (faults.isEmpty() || request.partial()));
            if (earlier.isPresent() && sink.rows() == 0) {
                throw new NothingKept(unchanged(earlier.get(), sink));
            }
            if (faults.isEmpty() && sink.rows() == 0) {
                faults.add(new Fault(request.name(), 1, "", "", "no row of the file has anything to import"));
            }
            if (!faults.isEmpty() && !request.partial() || sink.rows() == 0) {
                throw new NothingKept(report(ImportOutcome.REJECTED, null, sink, faults));
            } else if (request.dryRun()) {
                throw new NothingKept(report(ImportOutcome.TRIED, null, sink, faults));
            }
            phases.ended("rows");
            var made = releases.close(
                    release, origin, request.name(), !faults.isEmpty(), sink.digest(), sink.tables(), phases);
            return report(ImportOutcome.IMPORTED, made, sink, faults);
        }
    }

    /** @return the checksum of the content */
    private static String read(RowSink<?> sink, ImportRequest request, InputStream raw) {
        try (var content = FileContent.of(raw)) {
            sink.read(content, request.name(), request.options().charset());
            return content.checksum();
        } catch (IOException | UncheckedIOException broken) {
            throw new BadInput("The content cannot be read to its end: " + broken.getMessage());
        }
    }

    /** Rolls back the transaction. */
    private static final class NothingKept extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient ImportReport report;

        NothingKept(ImportReport report) {
            super(null, null, false, false);
            this.report = report;
        }
    }

    private static ImportReport unchanged(Standing earlier, RowSink<?> sink) {
        return report(ImportOutcome.UNCHANGED, earlier.release(), 0, new Faults(), sink);
    }

    private static ImportReport report(
            ImportOutcome outcome, @Nullable Release release, RowSink<?> sink, Faults faults) {
        return report(outcome, release, sink.rows(), faults, sink);
    }

    private static ImportReport report(
            ImportOutcome outcome, @Nullable Release release, long rows, Faults faults, RowSink<?> sink) {
        return new ImportReport(
                outcome,
                release,
                Count.of(rows),
                Count.of(faults.total()),
                faults.first(),
                sink.form().encoding(),
                sink.form().separatorName(),
                sink.notes());
    }
}
