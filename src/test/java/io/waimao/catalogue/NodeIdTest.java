package io.waimao.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"ASEAN", "CN-ZJ.EXPORT.W._T._T.VALUE.CNY:2024@zj-stats-2024", "a:b:c", "", "浙江"})
    void leadsBackToTypeAndCode(String code) {
        assertEquals(Optional.of(new NodeId("Market", code)), NodeId.parse(NodeId.of("Market", code)));
    }

    @Test
    void isSafeInAUrl() {
        for (var code : new String[] {"?>?", "~~~", "ÿÿÿ"}) {
            assertTrue(NodeId.of("Market", code).matches("[A-Za-z0-9_-]+"));
        }
    }

    @Test
    void differsByTypeAndByCode() {
        assertEquals("UHJvdmluY2U6Q04tWko", NodeId.of("Province", "CN-ZJ"));
        assertEquals("TWFya2V0OkNOLVpK", NodeId.of("Market", "CN-ZJ"));
    }

    @Test
    void isNotReadFromAnyOtherText() {
        assertEquals(Optional.empty(), NodeId.parse(""));
        assertEquals(Optional.empty(), NodeId.parse("CN-ZJ!"));
        assertEquals(Optional.empty(), NodeId.parse("浙江"));
        assertEquals(Optional.empty(), NodeId.parse(encoded("Market")));
        assertEquals(Optional.empty(), NodeId.parse(encoded(":ASEAN")));
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
