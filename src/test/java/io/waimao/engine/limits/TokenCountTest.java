package io.waimao.engine.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenCountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ a } | 3",
                "query Q($n: Int! = 5) { a(x: $n) } | 20",
                "{ a(x: -1.5e+10, y: \"s \\\" } {\") } | 11",
                "{ a(x: \"\"\"block \" \\\"\"\" } \"\"\") } | 8",
                "{ ...F ...on X @y { b } } | 12",
                "# nothing , | 0",
                "\"unclosed } } | 1",
                "\"\"\"unclosed } } | 1",
                ",,, \uFEFF | 0",
            })
    void namesValuesAndPunctuatorsCount(String document, int tokens) {
        assertEquals(tokens, TokenCount.of(document));
    }

    @Test
    void anyTextIsCountedInOnePass() {
        var random = new SplittableRandom(7);
        var alphabet = "{}()\"\\ \n#.,a1-$@é…";
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertTrue(TokenCount.of(text.toString()) <= text.length());
        }
    }
}
