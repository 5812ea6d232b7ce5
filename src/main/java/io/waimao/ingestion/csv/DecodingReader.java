package io.waimao.ingestion.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/**
 * Decodes text and lets {@link LineCounter} look at every character; malformed bytes are a fault of their line. Unless
 * the
 * encoding is given, the first bytes beyond ASCII decide.
 */
final class DecodingReader extends Reader {

    private static final char REPLACEMENT = '\uFFFD';
    private static final int WINDOW = 16_384;

    private final InputStream in;
    private final LineCounter lines;
    private final ByteBuffer bytes = ByteBuffer.allocate(WINDOW).flip();
    private final CharBuffer chars = CharBuffer.allocate(WINDOW).flip();
    private final @Nullable Charset latin;
    private CharsetDecoder decoder;
    private boolean decided;
    private boolean begun;
    private boolean atEnd;

    /** @param charset null to find out; text that is UTF-8 is not read as Latin-1 */
    DecodingReader(InputStream in, @Nullable Charset charset, LineCounter lines) {
        this.in = in;
        this.lines = lines;
        this.latin = charset != null && EncodingDetector.isLatin(charset) ? charset : null;
        this.decided = charset != null && latin == null;
        this.decoder = decoder(charset == null || latin != null ? UTF_8 : charset);
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The encoding, as far as the text has been read; text that is all ASCII is UTF-8. */
    Charset charset() {
        return decoder.charset();
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (atEnd && !bytes.hasRemaining()) {
                lines.end();
                return -1;
            }
            decode();
        }
        var count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        return count;
    }

    private void decode() throws IOException {
        if (!atEnd) {
            fill();
        }
        chars.clear();
        if (!begun) {
            begun = true;
            if (!decided) {
                EncodingDetector.utf16(bytes).ifPresent(this::decide);
            }
        }
        var ascii = decided ? 0 : asciiLength();
        if (decided || ascii == bytes.remaining()) {
            decode(atEnd);
        } else if (ascii > 0) {
            decodeFirst(ascii);
        } else {
            decide(EncodingDetector.detect(bytes, latin));
            decode(atEnd);
        }
        chars.flip();
    }

    private void decide(Charset found) {
        decoder = decoder(found);
        decided = true;
    }

    private int asciiLength() {
        int i = bytes.position();
        while (i < bytes.limit() && bytes.get(i) >= 0) {
            i++;
        }
        return i - bytes.position();
    }

    private void decodeFirst(int count) {
        var limit = bytes.limit();
        bytes.limit(bytes.position() + count);
        decode(false);
        bytes.limit(limit);
    }

    private void decode(boolean last) {
        CoderResult result;
        do {
            var from = chars.position();
            result = decoder.decode(bytes, chars, last);
            keep(from);
            if (result.isError()) {
                lines.malformed(malformed());
                bytes.position(bytes.position() + result.length());
                if (!chars.hasRemaining()) {
                    break;
                }
                chars.put(REPLACEMENT);
            }
        } while (result.isError());
    }

    private String malformed() {
        var name = decoder.charset().name();
        if (!decoder.charset().equals(UTF_8)) {
            return "the line is not " + name;
        }
        return EncodingDetector.isChinese(bytes)
                ? "the line is not UTF-8 like the lines before it, but looks like GB18030"
                : "the line is not UTF-8; a file in Latin-1 says so: Content-Type: text/csv; charset=ISO-8859-1";
    }

    /** Fills the buffer, so that there is enough to tell the encoding by. */
    private void fill() throws IOException {
        bytes.compact();
        int count = 0;
        while (bytes.hasRemaining() && count >= 0) {
            count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            bytes.position(bytes.position() + Math.max(count, 0));
        }
        atEnd = count < 0;
        bytes.flip();
    }

    /** Closes up what was decoded since, without the characters that the lines do not want. */
    private void keep(int from) {
        var kept = from;
        for (int i = from; i < chars.position(); i++) {
            var character = chars.get(i);
            if (lines.accepts(character)) {
                chars.put(kept++, character);
            }
        }
        chars.position(kept);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
