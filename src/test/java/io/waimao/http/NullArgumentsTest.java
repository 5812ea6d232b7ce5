package io.waimao.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clients with typed variables send null for what they do not say. */
@QuarkusTest
class NullArgumentsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    { provinces(first: 9, orderBy: null) { nodes { code } } }                      | [CatalogueOrder!]
                    { provinces(first: 9, orderBy: [{field: CODE, direction: null}]) { nodes { code } } } | OrderDirection
                    { provinces(first: 9, filter: null) { nodes { code } } }                       | ProvinceFilter
                    { provinces(first: 9, filter: {codes: null}) { nodes { code } } }              | [String!]
                    { provinces(first: null) { nodes { code } } }                                  | Int
                    { markets(first: 9, orderBy: null) { nodes { code } } }                        | [CatalogueOrder!]
                    { sources(orderBy: [{field: TITLE, direction: null}]) { nodes { code } } }     | OrderDirection
                    { dataset { sources(first: 9, orderBy: null) { nodes { code } } } }            | [SourceOrder!]
                    { claims(orderBy: null) { nodes { code } } }                                   | [ClaimOrder!]
                    { observations(orderBy: null) { nodes { code } } }                             | [ObservationOrder!]
                    { observations(asOf: null) { nodes { code } } }                                | Date
                    { observations(derived: null) { nodes { code } } }                             | Boolean
                    { province(code: "CN-ZJ") { name(language: null) } }                           | Language
                    { transition(code: EMERGING_SECTORS) { to(language: null) } }                  | Language
                    { province(code: "CN-ZJ") { figure(flow: EXPORT, measure: VALUE, brand: null) { code } } }  | Brand
                    { province(code: "CN-ZJ") { figure(flow: EXPORT, measure: VALUE, market: null) { code } } } | String
                    { province(code: "CN-ZJ") { figure(flow: EXPORT, measure: VALUE, sector: null) { code } } } | String
                    { province(code: "CN-ZJ") { figure(flow: EXPORT, measure: VALUE, unit: null) { code } } }   | Unit
                    { province(code: "CN-ZJ") { series(flow: EXPORT, measure: VALUE, brand: null) { code } } }  | Brand
                    { province(code: "CN-ZJ") { claims(orderBy: null) { nodes { code } } } }                    | [ClaimOrder!]
                    { province(code: "CN-ZJ") { breakdown(by: MARKET, flow: EXPORT, period: "2025-01-01/P8M", measure: null) { parts { observation { code } } } } } | Measure
                    { compare(provinces: ["CN-FJ"], flow: EXPORT, measure: GROWTH_YOY, brand: null) { figures { code } } } | Brand
                    { province(code: "CN-ZJ") { figure(flow: EXPORT, measure: VALUE, enterprise: null) { code } } } | Enterprise
                    { province(code: "CN-ZJ") { series(flow: EXPORT, measure: VALUE, regime: null) { code } } } | CustomsRegime
                    """)
    void nullMeansTheSameAsAbsent(String withNull, String type) {
        var leftOut = answer(withNull.replaceFirst(",? ?\\w+: null", "").replace("()", ""), Map.of());
        var withVariable = "query($v: %s) ".formatted(type) + withNull.replace("null", "$v");
        assertEquals(leftOut, answer(withNull, Map.of()));
        assertEquals(leftOut, answer(withVariable, Map.of()));
        assertEquals(leftOut, answer(withVariable, Collections.singletonMap("v", null)));
    }

    private static String answer(String document, Map<String, ?> variables) {
        var answer = Http.query(document, variables).json();
        assertNull(answer.getJsonArray("errors"), answer::encode);
        return answer.encode();
    }
}
