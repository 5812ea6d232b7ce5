package io.waimao.ingestion.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/** Detects Chinese text in GBK among bytes that are not UTF-8; spreadsheets in China still save it. */
final class GbkDetector {

    private static final int LOOKED_AT = 64;

    private GbkDetector() {}

    /** Examines the next bytes without consuming them. */
    static boolean fits(ByteBuffer bytes) {
        if (!Charset.isSupported("GBK")) {
            return false;
        }
        var some = bytes.slice(bytes.position(), Math.min(bytes.remaining(), LOOKED_AT));
        var text = CharBuffer.allocate(LOOKED_AT);
        var result = Charset.forName("GBK")
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(some, text, false);
        return !result.isError() && text.flip().chars().anyMatch(Character::isIdeographic);
    }
}
