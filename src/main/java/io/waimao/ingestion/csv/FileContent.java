package io.waimao.ingestion.csv;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;

/** The content of a file, uncompressed if it is gzip, with the checksum of the bytes read. */
public final class FileContent extends FilterInputStream {

    private static final int GZIP_MAGIC = 0x1F8B;
    private static final int BUFFER = 1 << 16;

    private final MessageDigest sha256 = RowDigest.sha256();

    private FileContent(InputStream in) {
        super(in);
    }

    public static FileContent of(InputStream raw) throws IOException {
        var in = new BufferedInputStream(raw, BUFFER);
        in.mark(2);
        var magic = in.read() << 8 | in.read();
        in.reset();
        return new FileContent(magic == GZIP_MAGIC ? new GZIPInputStream(in, BUFFER) : in);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        var count = super.read(target, offset, length);
        if (count > 0) {
            sha256.update(target, offset, count);
        }
        return count;
    }

    /** Ignores the CSV reader's close: the rest still counts for the checksum. The opener closes the stream. */
    @Override
    public void close() {}

    /** The checksum of the whole content, including parts not parsed. */
    public String checksum() throws IOException {
        transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(sha256.digest());
    }
}
