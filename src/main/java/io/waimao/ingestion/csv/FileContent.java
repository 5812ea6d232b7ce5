package io.waimao.ingestion.csv;

import io.waimao.paging.BadInput;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;

/** The content of a file, uncompressed if it is gzip, with the checksum of the bytes read. */
public final class FileContent extends FilterInputStream {

    private static final int GZIP_MAGIC = 0x1F8B;
    private static final int ZIP_MAGIC = 0x504B0304;
    private static final int OLE_MAGIC = 0xD0CF11E0;
    private static final int PDF_MAGIC = 0x25504446;
    private static final int BUFFER = 1 << 16;

    private final MessageDigest sha256 = RowDigest.sha256();

    private FileContent(InputStream in) {
        super(in);
    }

    /** @throws BadInput for files that are often taken for CSV */
    public static FileContent of(InputStream raw) throws IOException {
        var in = new BufferedInputStream(raw, BUFFER);
        var packed = magic(in) >>> 16 == GZIP_MAGIC;
        var content = packed ? new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER) : in;
        requireText(magic(content));
        return new FileContent(content);
    }

    /** The first four bytes. */
    private static int magic(BufferedInputStream in) throws IOException {
        in.mark(Integer.BYTES);
        var first = Arrays.copyOf(in.readNBytes(Integer.BYTES), Integer.BYTES);
        in.reset();
        return ByteBuffer.wrap(first).getInt();
    }

    private static void requireText(int magic) {
        if (magic == ZIP_MAGIC || magic == OLE_MAGIC) {
            throw new BadInput("The content is an Excel workbook or a zip file. Save the sheet as CSV.");
        } else if (magic == PDF_MAGIC) {
            throw new BadInput("The content is a PDF. Save its table as CSV.");
        } else if (magic >>> 24 == '<') {
            throw new BadInput("The content is HTML or XML, as are some files named .xls. Save the table as CSV.");
        }
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
