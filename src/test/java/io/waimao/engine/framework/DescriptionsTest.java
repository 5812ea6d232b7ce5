package io.waimao.engine.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionsTest {

    private static final int TOKENS = 1_000;

    private static String blanked(String document) {
        return Descriptions.blanked(document, TOKENS);
    }

    @Test
    void descriptionsOfOperationsFragmentsAndVariablesAreBlank() {
        assertEquals(
                "    query Q(    $x: Int      $y: Int) { a }      fragment F on A { a }",
                blanked("\"q\" query Q(\"x\" $x: Int \"y\"  $y: Int) { a } \"f\"  fragment F on A { a }"));
    }

    @Test
    void linesAndColumnsStay() {
        assertEquals(
                "        \n     \n    \nquery ($x: Int) { a }",
                blanked("\"\"\" 出口 😀\n  two\n\"\"\" \nquery ($x: Int) { a }"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "query ($x: String = \"d\" $y: Int) { a }",
                "query ($x: [String] = [\"d\"] $y: Int) { a }",
                "query ($x: I = {s: \"d\"} $y: Int) { a }",
                "query ($x: Int @d(s: \"d\") $y: Int) { a }",
                "query @d(s: \"d\") { a(s: \"query\") }",
                "query Q { a(s: \"d\" t: $x) }",
                "\"no operation\" type A { a: Int }",
                "{ a # \"d\" query\n }",
            })
    void otherStringsStay(String document) {
        assertEquals(document, blanked(document));
    }

    @Test
    void aDescriptionAfterADefaultIsBlank() {
        assertEquals(
                "query ($x: String = \"d\"     $y: Int) { a }",
                blanked("query ($x: String = \"d\" \"y\" $y: Int) { a }"));
    }

    @Test
    void readingEndsWithTheTokensThatAreAllowed() {
        var document = "{ a } \"q\" query Q { a }";
        assertEquals(document, Descriptions.blanked(document, 3));
    }
}
