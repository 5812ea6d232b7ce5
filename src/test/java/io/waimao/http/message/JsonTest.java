package io.waimao.http.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.waimao.engine.errors.Refused;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void everyKindOfValueIsRead() {
        var expected = new LinkedHashMap<String, Object>();
        expected.put("text", "外\n\"");
        expected.put("whole", 1);
        expected.put("long", 3_000_000_000L);
        expected.put("huge", new BigInteger("123456789012345678901234567890"));
        expected.put("decimal", new BigDecimal("0.10"));
        expected.put("power", new BigDecimal("1E+3"));
        expected.put("small", new BigDecimal("1E-400"));
        expected.put("yes", true);
        expected.put("no", false);
        expected.put("none", null);
        expected.put("list", Arrays.asList(1, null, List.of(), Map.of()));
        expected.put("", Map.of("a", "b"));
        assertEquals(expected, Json.object("The text", """
                         {"text": "\\u5916\\n\\"", "whole": 1, "long": 3000000000, "huge": 123456789012345678901234567890,
                          "decimal": 0.10, "power": 1e3, "small": 1e-400, "yes": true, "no": false, "none": null,
                          "list": [1, null, [], {}], "": {"a": "b"}}
                        """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0.0",
                "0.1",
                "1E+400",
                "1E-400",
                "12345678901234567890.12345678901234567890",
                "1E+2147483647",
                "1E-2147483647"
            })
    void numbersSurvive(String number) {
        var read =
                (Number) Json.object("The text", "{\"a\":%s}".formatted(number)).get("a");
        var again = (Number) Json.object("The text", new String(Json.write(Map.of("a", read)), UTF_8))
                .get("a");
        assertEquals(0, new BigDecimal(number).compareTo(new BigDecimal(again.toString())));
    }

    @ParameterizedTest
    @CsvSource({
        "3900000000000, 3900000000000",
        "3.9E+12, 3900000000000",
        "0.10, 0.10",
        "1E-7, 0.0000001",
        "1E+29, 100000000000000000000000000000",
        "1E+300, 1E+300",
        "1E-300, 1E-300"
    })
    void figuresAreWrittenWithoutAnExponentUnlessThatWouldBeLong(BigDecimal figure, String written) {
        assertEquals(written, new String(Json.write(figure), UTF_8));
    }

    @Test
    void everyKindOfValueIsWritten() {
        var value = new LinkedHashMap<Object, Object>();
        value.put("a", Arrays.asList(1, 2L, new BigInteger("3"), new BigDecimal("4.0"), 5.5, true, null));
        value.put("b", Map.of("c", List.of()));
        value.put(Thread.State.NEW, Thread.State.RUNNABLE);
        assertEquals(
                "{\"a\":[1,2,3,4.0,5.5,true,null],\"b\":{\"c\":[]},\"NEW\":\"RUNNABLE\"}",
                new String(Json.write(value), UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udfff", "a\\ud800b", "\\udfff\\ud800"})
    void anUnpairedSurrogateIsWrittenAsValidUtf8(String half) {
        var read = Json.object("The text", "{\"a\":\"%1$s\",\"%1$s\":1}".formatted(half));
        var written = StrictText.decode("The text", Json.write(read));
        assertFalse(written.chars().anyMatch(unit -> Character.isSurrogate((char) unit)));
        assertEquals(2, Json.object("The text", written).size());
    }

    @Test
    void aWholePairStaysAsItIs() {
        var read = Json.object("The text", "{\"\\ud83d\\ude00\":\"😀\"}");
        assertEquals(Map.of("😀", "😀"), read);
        assertEquals(read, Json.object("The text", StrictText.decode("The text", Json.write(read))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``              | object",
                "1               | object",
                "null            | object",
                "\"a\"           | object",
                "[]              | batches",
                "{               | line 1",
                "{\"a\":1        | line 1",
                "{\"a\":1}}      | line 1, column",
                "{\"a\":1} {}    | line 1, column",
                "{\"a\":1,}      | line 1, column",
                "{a:1}           | line 1, column 2",
                "{'a':1}         | line 1, column",
                "{\"a\":'1'}     | line 1, column",
                "{\"a\":NaN}     | line 1, column",
                "{\"a\":+1}      | line 1, column",
                "{\"a\":.5}      | line 1, column",
                "{\"a\":1.}      | line 1, column",
                "{\"a\":01}      | line 1, column",
                "{\"a\":\"\t\"}  | line 1, column",
                "{\"a\":\"\\x\"} | line 1, column",
                "{\"a\":1/**/}   | line 1, column",
                "{\"a\":1,\"a\":1}                | line 1, column",
                "{\"a\":1,\"\\u0061\":1}          | line 1, column",
                "{\"b\":[{\"a\":1,\"a\":1}]}      | line 1, column",
                "{\"a\":1e2147483648}             | allowed",
                "{\"a\":1e99999999999}            | allowed",
                "{\"a\":-1e-99999999999}          | allowed",
            })
    void textThatIsNotOneObjectIsRefused(String text, String named) {
        var refused = assertThrows(Refused.class, () -> Json.object("The text", text));
        assertTrue(String.valueOf(refused.getMessage()).startsWith("The text "), refused::getMessage);
        assertTrue(String.valueOf(refused.getMessage()).contains(named), refused::getMessage);
    }

    @Test
    void nestingAndNumbersAreBounded() {
        assertEquals(
                1,
                Json.object("The text", "{\"a\":".repeat(50) + "1" + "}".repeat(50))
                        .size());
        assertEquals(
                1, Json.object("The text", "{\"a\":" + "1".repeat(100) + "}").size());
        for (var text : List.of(
                "{\"a\":".repeat(51) + "1" + "}".repeat(51),
                "{\"a\":" + "[".repeat(50) + "]".repeat(50) + "}",
                "{\"a\":" + "[".repeat(100_000),
                "{\"a\":" + "1".repeat(101) + "}",
                "{\"a\":0." + "1".repeat(101) + "}")) {
            var refused = assertThrows(Refused.class, () -> Json.object("The text", text), text);
            assertTrue(
                    String.valueOf(refused.getMessage()).contains("allowed: 50 levels, numbers of 100 characters"),
                    refused::getMessage);
        }
    }
}
