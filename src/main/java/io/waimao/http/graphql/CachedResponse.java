package io.waimao.http.graphql;

import io.waimao.dataset.DataVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A finished answer to a query, as sent. It holds for one version of the data and, because some answers depend on
 * today, for one day.
 */
final class CachedResponse {

    private final DataVersion version;
    private final LocalDate day;
    private final String tag;
    private final byte[] body;
    private volatile byte @Nullable [] compressed;

    /** @param tag without quotes */
    CachedResponse(DataVersion version, LocalDate day, String tag, byte[] body) {
        this.version = version;
        this.day = day;
        this.tag = tag;
        this.body = body;
    }

    boolean holds(DataVersion now, LocalDate today) {
        return version.equals(now) && day.equals(today);
    }

    String tag() {
        return tag;
    }

    byte[] body() {
        return body;
    }

    boolean isCompressed() {
        return compressed != null;
    }

    /** The body in gzip. Call it on a worker, unless already compressed. */
    byte[] compressed() {
        var known = compressed;
        if (known == null) {
            known = gzip(body);
            compressed = known;
        }
        return known;
    }

    static byte[] gzip(byte[] body) {
        var bytes = new ByteArrayOutputStream(body.length / 4);
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
