package io.waimao.api;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.waimao.http.Http;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the catalogue says of single entries, by the official lists. */
@QuarkusTest
class CatalogueApiTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "province(code: \"CN-ZJ\") { kind gb2260 } | {\"kind\":\"PROVINCE\",\"gb2260\":\"330000\"}",
                "province(code: \"CN\") { kind gb2260 } | {\"kind\":\"NATION\",\"gb2260\":null}",
                "market(code: \"US\") { kind m49 standing } | {\"kind\":\"COUNTRY\",\"m49\":\"840\",\"standing\":\"TRADITIONAL\"}",
                "market(code: \"AFRICA\") { kind m49 standing } | {\"kind\":\"GROUP\",\"m49\":\"002\",\"standing\":\"EMERGING\"}",
                "market(code: \"JP\") { kind m49 standing } | {\"kind\":\"COUNTRY\",\"m49\":\"392\",\"standing\":null}",
                "claim(code: \"zj-own-brand\") { periodInferred } | {\"periodInferred\":true}",
                "claim(code: \"js-asean-2022\") { periodInferred } | {\"periodInferred\":false}"
            })
    void anEntryHasItsOfficialCodes(String selection, String expected) {
        var data = Http.post(Map.of("query", "{ entry: " + selection + " }")).data();
        assertEquals(expected, data.getJsonObject("entry").encode());
    }

    @ParameterizedTest
    @CsvSource({
        "TRADITIONAL_MARKETS, MARKET, EU US, ''",
        "NEW_THREE_PARTS, SECTOR, '', NEV LITHIUM_BATTERY PV",
    })
    void aPartitionListsItsMarketsOrItsSectors(String code, String dimension, String markets, String sectors) {
        var partition = Http.post(
                        Map.of("query", "{ partitions { code dimension markets { code } sectors { code } } }"))
                .data()
                .getJsonArray("partitions")
                .stream()
                .map(JsonObject.class::cast)
                .filter(entry -> entry.getString("code").equals(code))
                .findFirst()
                .orElseThrow();
        assertEquals(dimension, partition.getString("dimension"));
        assertEquals(markets, codes(partition.getJsonArray("markets")));
        assertEquals(sectors, codes(partition.getJsonArray("sectors")));
    }

    private static String codes(JsonArray entries) {
        return entries.stream()
                .map(entry -> ((JsonObject) entry).getString("code"))
                .collect(joining(" "));
    }
}
