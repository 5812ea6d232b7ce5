package io.waimao.http.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.errors.Refused;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;

/** Decodes UTF-8 and accepts nothing else. */
public final class StrictText {

    private StrictText() {}

    /**
     * @param what the subject of the message
     * @throws Refused at the first byte that is not UTF-8
     */
    public static String decode(String what, byte[] bytes) {
        var input = ByteBuffer.wrap(bytes);
        var output = CharBuffer.allocate(bytes.length);
        var result = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(input, output, true);
        if (result.isError()) {
            throw new Refused(ErrorCode.BAD_REQUEST, "%s is not UTF-8: byte %d.".formatted(what, input.position() + 1));
        }
        return output.flip().toString();
    }
}
