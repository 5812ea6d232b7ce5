package io.waimao.transitions;

import static io.waimao.ingestion.Steward.FIGURES;
import static io.waimao.ingestion.Steward.SOURCES;
import static io.waimao.ingestion.Steward.ask;
import static io.waimao.ingestion.Steward.post;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.waimao.ingestion.Steward;
import io.waimao.ingestion.Stewarded;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Markets and products are counted in tables that list everything, and nowhere else. */
@QuarkusTest
@TestProfile(Stewarded.class)
class CompleteTermsTest {

    private static final List<String> BY_SIZE = List.of("US", "VN", "TH", "JP", "KR", "DE");

    @BeforeEach
    void importMonths() {
        post("sources", SOURCES + "extract,Customs extract,Guiyang Customs,2019-02-18,DAY,OFFICIAL,true\n");
        post(
                "observations",
                IntStream.rangeClosed(1, 3)
                        .mapToObj(month -> "2018-%02d".formatted(month))
                        .flatMap(month -> Stream.concat(
                                BY_SIZE.stream().map(market -> row(market, "850760", month, size(market))),
                                Stream.of(row("US", "610910", month, 5), row("US", "610990", month, 5))))
                        .collect(joining("", FIGURES, "")));
    }

    private static int size(String market) {
        return 100 - BY_SIZE.indexOf(market);
    }

    @AfterEach
    void retractEverything() {
        Steward.retractAll();
    }

    @Test
    void marketsAreTheCountriesOfTheTable() {
        var found = ask("""
                { province(code: "CN-GZ") {
                    all: indicator(code: NUMBER_OF_MARKETS, period: "2018-Q1") { value { value unit } interpretation }
                    ofShirts: indicator(code: NUMBER_OF_MARKETS, sector: "6109", period: "2018-02") { value { value } }
                    ofNothing: indicator(code: NUMBER_OF_MARKETS, sector: "01", period: "2018-02") { value { value } }
                    before: indicator(code: NUMBER_OF_MARKETS, period: "2017") { value { value } } } }""");
        assertEquals(6, found.<Integer>get("data.province.all.value.value"));
        assertEquals("Exports went to 6 markets.", found.get("data.province.all.interpretation"));
        assertEquals(1, found.<Integer>get("data.province.ofShirts.value.value"));
        assertEquals(0, found.<Integer>get("data.province.ofNothing.value.value"));
        assertNull(found.get("data.province.before"));
    }

    @Test
    void productsAreTheHeadingsOfTheTable() {
        var found = ask("""
                { province(code: "CN-GZ") {
                    all: indicator(code: NUMBER_OF_PRODUCTS, period: "2018-02") { value { value unit } }
                    toUs: indicator(code: NUMBER_OF_PRODUCTS, market: "US", period: "2018-Q1") { value { value } }
                    toVietnam: indicator(code: NUMBER_OF_PRODUCTS, market: "VN", period: "2018-Q1") { value { value } } } }""");
        assertEquals(2, found.<Integer>get("data.province.all.value.value"));
        assertEquals("PRODUCTS", found.get("data.province.all.value.unit"));
        assertEquals(2, found.<Integer>get("data.province.toUs.value.value"));
        assertEquals(1, found.<Integer>get("data.province.toVietnam.value.value"));
    }

    /** Vietnam and Thailand are among the first five, Germany is the sixth. */
    @Test
    void theFiveLargestMarketsAreCountedByGroup() {
        assertEquals(40, largest("SEASIA").<Integer>get("data.province.indicator.value.value"));
        assertEquals(0, largest("EU").<Integer>get("data.province.indicator.value.value"));
    }

    private static JsonPath largest(String group) {
        return ask("{ province(code: \"CN-GZ\") { indicator(code: SHARE_OF_LARGEST_MARKETS, market: \"" + group
                + "\", period: \"2018-01\") { value { value } } } }");
    }

    @Test
    void theirHistoryIsThatOfTheTables() {
        var found = ask("""
                { province(code: "CN-GZ") { indicator(code: NUMBER_OF_MARKETS, period: "2018-01") {
                    history { period { code } value { value } } } } }""");
        assertEquals(
                List.of("2018-Q1", "2018-01", "2018-02", "2018-03", "2018-01-01/P2M"),
                found.getList("data.province.indicator.history.period.code"));
        assertEquals(List.of(6, 6, 6, 6, 6), found.getList("data.province.indicator.history.value.value"));
    }

    private static String row(String market, String sector, String period, long value) {
        return "CN-GZ,EXPORT,%s,%s,_T,VALUE,%s,%d,,,EXACT,CNY,A,extract\n".formatted(market, sector, period, value);
    }
}
