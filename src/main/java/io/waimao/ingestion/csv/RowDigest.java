package io.waimao.ingestion.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A sum over the digests of rows (SHA-256, of which 128 bits are kept, added lane by lane): it is independent of the
 * order of the rows and of their distribution over releases, and rows can be subtracted again.
 */
public final class RowDigest {

    private final MessageDigest sha256 = sha256();
    private long rows;
    private long high;
    private long low;

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** @param row the content of the row in a unique form */
    public void add(String row) {
        var digest = ByteBuffer.wrap(sha256.digest(row.getBytes(UTF_8)));
        rows++;
        high += digest.getLong();
        low += digest.getLong();
    }

    public long rows() {
        return rows;
    }

    public long high() {
        return high;
    }

    public long low() {
        return low;
    }
}
