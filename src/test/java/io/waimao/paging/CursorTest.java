package io.waimao.paging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final List<SortKey> ORDER = List.of(SortKey.by("figure", Direction.ASC));

    @Test
    void aCursorRestoresItsValues() {
        var figure = new BigDecimal("3900000000000.0000000000");
        var cursor = Cursor.encode(ORDER, List.of(figure));
        assertEquals(List.of(figure), Cursor.decode(cursor, ORDER, List.of(BigDecimal.class)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E-999999999", "1E+999999999", "1E-41", "1E", "\0"})
    void aNumberThatIsNeverStoredIsNoCursor(String number) {
        var text = "figure+\n=" + number;
        var forged = Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
        assertThrows(BadInput.class, () -> Cursor.decode(forged, ORDER, List.of(BigDecimal.class)));
    }
}
