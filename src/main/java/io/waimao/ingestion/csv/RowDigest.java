package io.waimao.ingestion.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A sum over the digests of rows (SHA-256, of which 128 bits are kept, added lane by lane): it does not depend on the order
 * of the rows, nor on how they were spread over releases, and what was added can be subtracted.
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

    /** @param row its content in a form that no other row has */
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
