package io.waimao.ingestion;

import io.waimao.ingestion.releases.ReleaseKind;
import io.waimao.paging.BadInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A file of each kind and format to start from: its columns and a row or two that can be imported. */
public final class Templates {

    private Templates() {}

    /**
     * The bytes of the file, UTF-8.
     *
     * @throws BadInput if the kind has no such format
     */
    public static byte[] of(ReleaseKind kind, ImportFormat format) {
        ImportRequest.requireFormat(kind, format);
        var name = kind.path() + (format == ImportFormat.CSV ? "" : "-" + format.parameter()) + ".csv";
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream("templates/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the resource templates/" + name + " is not in the application");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
