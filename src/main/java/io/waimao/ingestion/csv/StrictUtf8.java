package io.waimao.ingestion.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Decodes UTF-8 and passes every character to {@link LineCounter}; malformed bytes are a fault of their line. */
final class StrictUtf8 extends Reader {

    private static final char REPLACEMENT = '\uFFFD';

    private final InputStream in;
    private final LineCounter lines;
    private final CharsetDecoder decoder = UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(8192).flip();
    private final CharBuffer chars = CharBuffer.allocate(8192).flip();
    private boolean atEnd;

    StrictUtf8(InputStream in, LineCounter lines) {
        this.in = in;
        this.lines = lines;
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
        CoderResult result;
        do {
            var from = chars.position();
            result = decoder.decode(bytes, chars, atEnd);
            keep(from);
            if (result.isError()) {
                lines.malformed(GbkDetector.fits(bytes));
                bytes.position(bytes.position() + result.length());
                if (!chars.hasRemaining()) {
                    break;
                }
                chars.put(REPLACEMENT);
            }
        } while (result.isError());
        chars.flip();
    }

    private void fill() throws IOException {
        bytes.compact();
        var count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        atEnd = count < 0;
        bytes.position(bytes.position() + Math.max(count, 0)).flip();
    }

    /** Compacts the newly decoded characters, dropping those that the line counter rejects. */
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
