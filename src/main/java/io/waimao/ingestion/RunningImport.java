package io.waimao.ingestion;

import io.waimao.paging.Count;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Counters of a running import; written by one thread, readable by any. */
final class RunningImport {

    private final String id;
    private final ImportRequest request;
    private final long length;
    private final Clock clock;
    private final Instant start;
    private volatile long bytes;
    private volatile long rows;
    private volatile long accepted;
    private volatile long faults;
    private volatile @Nullable Instant end;
    private volatile @Nullable ImportReport report;

    /** @param length bytes of the content as sent, or -1 */
    RunningImport(String id, ImportRequest request, long length, Clock clock) {
        this.id = id;
        this.request = request;
        this.length = length;
        this.clock = clock;
        this.start = clock.instant();
    }

    InputStream counting(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                var one = super.read();
                bytes += one < 0 ? 0 : 1;
                return one;
            }

            @Override
            public int read(byte[] target, int offset, int count) throws IOException {
                var read = super.read(target, offset, count);
                bytes += Math.max(read, 0);
                return read;
            }
        };
    }

    void counted(long rowsRead, long rowsAccepted, long faultsFound) {
        rows = rowsRead;
        accepted = rowsAccepted;
        faults = faultsFound;
    }

    /** The done fraction of the work: every row is read, then compared with the others. */
    private double done() {
        return length <= 0 || rows == 0 ? 0 : 0.5 * bytes / length * (1 + (double) (accepted + faults) / rows);
    }

    void ended(@Nullable ImportReport outcome) {
        report = outcome;
        end = clock.instant();
    }

    ImportProgress progress() {
        var until = end;
        var seconds =
                Duration.between(start, until == null ? clock.instant() : until).toMillis() / 1000.0;
        var done = done();
        var left = until != null || done == 0 ? null : (Integer) (int) Math.ceil(seconds * (1 - done) / done);
        return new ImportProgress(
                id,
                request.kind(),
                request.name(),
                Count.of(rows),
                Count.of(accepted),
                Count.of(faults),
                seconds == 0 ? 0 : (int) (rows / seconds),
                left,
                until != null,
                report);
    }
}
