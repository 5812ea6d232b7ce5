package io.waimao.ingestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.waimao.paging.BadInput;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AcceptedCharsetsTest {

    @Test
    void everyNameIsFoundInAnyCase() {
        assertEquals(10, AcceptedCharsets.names().size());
        for (var name : AcceptedCharsets.names()) {
            assertTrue(AcceptedCharsets.find(name).isPresent(), name);
            assertEquals(AcceptedCharsets.find(name), AcceptedCharsets.find(name.toLowerCase(Locale.ROOT)));
        }
    }

    @Test
    void everyCharsetReadsWhatTheOneOfItsNameWrites() {
        for (var name : AcceptedCharsets.names()) {
            var text = Charset.forName(name).newEncoder().canEncode('出') ? "出口,1" : "exports,1";
            var bytes = text.getBytes(Charset.forName(name));
            assertEquals(text, new String(bytes, AcceptedCharsets.find(name).orElseThrow()), name);
        }
    }

    @Test
    void charactersOutsideOfGb2312AreReadThoughItIsNamed() {
        var gb2312 = AcceptedCharsets.find("gb2312").orElseThrow();
        assertEquals("镕", new String("镕".getBytes(Charset.forName("GB18030")), gb2312));
    }

    @Test
    void otherCharsetsAreRefusedWithTheAcceptedOnes() {
        var refused = assertThrows(BadInput.class, () -> FormatOptions.parse(Map.of("charset", "Big5")));
        assertTrue(refused.getMessage().contains("GB18030"), refused.getMessage());
    }
}
