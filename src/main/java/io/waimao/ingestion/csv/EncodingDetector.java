package io.waimao.ingestion.csv;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the encoding of a text by its bytes. Modern Chinese text in GB18030 consists of pairs of high bytes, nearly all
 * of
 * GB 2312's first level; a Latin letter with an accent stands alone, or has a code that common Chinese characters do
 * not have.
 */
final class EncodingDetector {

    static final Charset GB18030 = Charset.forName("GB18030");

    /** Encodings in which any bytes are text, and which clients name unasked: what is UTF-8 is hardly ever meant so. */
    private static final Set<String> LATIN = Set.of("ISO-8859-1", "windows-1252");

    private static final int ASCII = 0x80;
    private static final int FEW = 3;
    private static final int MARK_BIG = 0xFEFF;
    private static final int MARK_LITTLE = 0xFFFE;

    private EncodingDetector() {}

    static boolean isLatin(Charset charset) {
        return LATIN.contains(charset.name());
    }

    /** UTF-16, by its mark, by the zeros of its first two characters, or by those of all its ASCII characters. */
    static Optional<Charset> utf16(ByteBuffer start) {
        if (start.remaining() < 4) {
            return Optional.empty();
        }
        var first = start.getShort(start.position()) & 0xFFFF;
        var second = start.getShort(start.position() + 2) & 0xFFFF;
        if (first == MARK_BIG || isAsciiBig(first) && isAsciiBig(second)) {
            return Optional.of(UTF_16BE);
        } else if (first == MARK_LITTLE || isAsciiLittle(first) && isAsciiLittle(second)) {
            return Optional.of(UTF_16LE);
        }
        return isUtf8(start) ? Optional.empty() : utf16ByZeros(start);
    }

    private static Optional<Charset> utf16ByZeros(ByteBuffer start) {
        var zeros = new int[2];
        for (int i = 0; i < start.remaining(); i++) {
            zeros[i & 1] += start.get(start.position() + i) == 0 ? 1 : 0;
        }
        var charset = zeros[0] > zeros[1] ? UTF_16BE : UTF_16LE;
        return Math.max(zeros[0], zeros[1]) >= FEW && isCommonText(charset.decode(start.duplicate()))
                ? Optional.of(charset)
                : Optional.empty();
    }

    /** Whether nearly all characters are ASCII or Chinese. */
    private static boolean isCommonText(CharBuffer text) {
        var common = text.chars().filter(EncodingDetector::isCommon).count();
        return common * 10 >= text.length() * 9L;
    }

    private static boolean isCommon(int character) {
        return character >= ' ' && character < ASCII
                || character >= '\t' && character <= '\r'
                || character >= 0x3000 && character < 0xA000
                || character >= 0xFF00 && character < 0xFFF0;
    }

    private static boolean isAsciiBig(int unit) {
        return unit > 0 && unit < ASCII;
    }

    private static boolean isAsciiLittle(int unit) {
        return unit > 0xFF && (unit & 0xFF) == 0 && unit >> 8 < ASCII;
    }

    /**
     * UTF-8, the other encoding or GB18030; UTF-8 where none fits. The buffer stays as it is.
     *
     * @param other the encoding of text that is not UTF-8; null to find out
     */
    static Charset detect(ByteBuffer window, @Nullable Charset other) {
        if (isUtf8(window)) {
            return UTF_8;
        } else if (other != null) {
            return other;
        }
        return isChinese(window) ? GB18030 : UTF_8;
    }

    private static boolean isUtf8(ByteBuffer window) {
        var text = CharBuffer.allocate(window.remaining());
        return !UTF_8.newDecoder().decode(window.duplicate(), text, false).isError();
    }

    /** Whether the bytes are GB18030 with hardly an error, and nearly all of its characters common ones. */
    static boolean isChinese(ByteBuffer window) {
        int pairs = 0;
        int common = 0;
        int errors = 0;
        int end = window.limit() - 1;
        for (int i = window.position(); i < end; i++) {
            int lead = window.get(i) & 0xFF;
            int trail = window.get(i + 1) & 0xFF;
            if (lead < ASCII) {
                continue;
            } else if (lead == ASCII || lead == 0xFF || trail < 0x40 || trail == 0x7F || trail == 0xFF) {
                errors++;
                continue;
            }
            pairs++;
            common += lead >= 0xA1 && lead <= 0xD7 && trail >= 0xA1 ? 1 : 0;
            i++;
        }
        return pairs > 0 && errors * 20 <= pairs && common * 10 >= pairs * 8;
    }
}
