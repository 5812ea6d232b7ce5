package io.waimao.derivation;

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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(Stewarded.class)
class RollUpTest {

    private static final String MAY = period("2018-05");

    @BeforeEach
    void importTheSources() {
        post(
                "sources",
                SOURCES
                        + "extract,Customs extract,Guiyang Customs,2019-02-18,DAY,OFFICIAL,true\n"
                        + "bulletin,Bulletin,Guizhou Statistics,2019-03-01,DAY,OFFICIAL,\n");
    }

    @AfterEach
    void retractEverything() {
        Steward.retractAll();
    }

    private static void importMay() {
        imported(
                row("EXPORT", "US", "850760", "2018-05", 100),
                row("EXPORT", "US", "870380", "2018-05", 20),
                row("EXPORT", "US", "61", "2018-05", 7),
                row("EXPORT", "VN", "850760", "2018-05", 3),
                row("EXPORT", "DE", "8507", "2018-05", 50));
    }

    @Test
    void totalsFollowFromCountriesAndHsCodes() {
        importMay();
        assertEquals(180, export(MAY));
        assertEquals(127, export(MAY + market("US")));
        assertEquals(3, export(MAY + market("ASEAN")));
        assertEquals(50, export(MAY + market("EU")));
        assertEquals(153, export(MAY + sector("HS_XVI")));
        assertEquals(153, export(MAY + sector("8507")));
        assertEquals(7, export(MAY + sector("LABOUR_INTENSIVE")));
        assertEquals(3, export(MAY + market("ASEAN") + sector("NEW_THREE")));
    }

    @Test
    void cellsThatAreNotStoredAreDerivedOnRequest() {
        importMay();
        assertEquals(120, export(MAY + market("US") + sector("NEW_THREE")));
        assertEquals(100, export(MAY + market("US") + sector("8507")));
        assertEquals(7, export(MAY + market("US") + sector("HS_XI")));
        assertEquals(3, export(MAY + market("ASEAN") + sector("850760")));
    }

    @Test
    void eachAliasHasAsManyInputsAsItAsksFor() {
        importMay();
        var inputs = ask("{ province(code: \"CN-GZ\") { figure(flow: EXPORT, measure: VALUE, period: \"2018-05\") {"
                + " one: derivation { inputs(first: 1) { market { code } } }"
                + " all: derivation { formula inputCount inputs { market { code } value { value } } } } } }");
        var path = "data.province.figure.";
        assertEquals(List.of("US"), inputs.getList(path + "one.inputs.market.code"));
        assertEquals(List.of("US", "DE", "VN"), inputs.getList(path + "all.inputs.market.code"));
        assertEquals(List.of(127, 50, 3), inputs.getList(path + "all.inputs.value.value"));
        assertEquals(3, inputs.<Integer>get(path + "all.inputCount"));
    }

    @Test
    void whatACompleteSourceLeavesOutIsZeroAndWhatOthersLeaveOutIsUnknown() {
        importMay();
        assertEquals(0, export(MAY + market("FR")));
        assertEquals(0, export(MAY + market("US") + sector("01")));
        assertEquals(0, export(MAY + sector("HS_I")));
        assertNull(export(period("2018-06")));
        imported(row("IMPORT", "US", "85", "2018-05", 5).replace("extract", "bulletin"));
        assertNull(figure("IMPORT", "VALUE", MAY).get(VALUE));
        assertNull(figure("IMPORT", "VALUE", MAY + market("FR")).get(VALUE));
    }

    @Test
    void aFigureHiddenInALongerPublishedCodeHasBounds() {
        importMay();
        var batteries = figure("EXPORT", "VALUE", MAY + sector("LITHIUM_BATTERY"));
        assertEquals("BETWEEN", batteries.get("data.province.figure.value.qualifier"));
        assertEquals(103, batteries.<Integer>get("data.province.figure.value.lower"));
        assertEquals(153, batteries.<Integer>get("data.province.figure.value.upper"));
        assertNull(batteries.get(VALUE));
    }

    @Test
    void publishedFiguresWinAndAreNotCountedTwice() {
        importMay();
        imported(
                row("EXPORT", "US", "85", "2018-05", 140),
                row("EXPORT", "W", "_T", "2018-05", 222).replace("extract", "bulletin"));
        assertEquals(222, export(MAY));
        assertEquals("bulletin", figure("EXPORT", "VALUE", MAY).get("data.province.figure.source.code"));
        assertEquals(false, figure("EXPORT", "VALUE", MAY).get("data.province.figure.derived"));
        assertEquals(220, figure("EXPORT", "VALUE", MAY).<Integer>get("data.province.figure.crossCheck.value.value"));
        assertEquals(
                List.of("SUM_DIFFERS_FROM_WHOLE"),
                ask("{ findings(filter: { provinces: [\"CN-GZ\"] }) { nodes { kind } } }")
                        .getList("data.findings.nodes.kind"));
        assertEquals(167, export(MAY + market("US")));
        assertEquals(193, export(MAY + sector("85")));
        var newThree = figure("EXPORT", "VALUE", MAY + market("US") + sector("NEW_THREE"));
        assertEquals(120, newThree.<Integer>get("data.province.figure.value.lower"));
        assertEquals(160, newThree.<Integer>get("data.province.figure.value.upper"));
    }

    @Test
    void tradeAndLongerPeriodsAndRatiosFollow() {
        imported(Stream.of(2017, 2018)
                .flatMap(year -> IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> "%d-%02d".formatted(year, month))
                        .flatMap(month -> Stream.of(
                                row("EXPORT", "US", "85", month, year - 1917),
                                row("EXPORT", "VN", "61", month, 20),
                                row("IMPORT", "VN", "01", month, 30))))
                .toArray(String[]::new));
        assertEquals(1452, export(period("2018")));
        assertEquals(121 * 3, export(period("2018-Q1")));
        assertEquals(121 * 7, export(period("2018-01-01/P7M")));
        assertEquals(121 * 6, export(period("2018-S2")));
        assertEquals(101 * 12, export(period("2018") + market("US") + sector("85")));
        assertEquals(151 * 12, figure("TRADE", "VALUE", period("2018")).<Integer>get(VALUE));
        assertEquals(
                50, figure("TRADE", "VALUE", period("2018-03") + market("VN")).<Integer>get(VALUE));
        assertEquals(
                1, figure("EXPORT", "GROWTH_YOY", period("2018") + market("US")).<Integer>get(VALUE));
        assertEquals(
                83.471074f,
                figure("EXPORT", "SHARE_OF_FLOW", period("2018-02") + sector("85"))
                        .<Number>get(VALUE)
                        .floatValue(),
                1e-4f);
    }

    @Test
    void aSeriesOfGrowthBeginsWithTheFirstRequestedPeriod() {
        imported(
                row("EXPORT", "US", "85", "2016-07", 100),
                row("EXPORT", "US", "85", "2017-07", 101),
                row("EXPORT", "US", "85", "2018-07", 202));
        var series = ask("{ province(code: \"CN-GZ\") { series(flow: EXPORT, measure: GROWTH_YOY, market: \"US\","
                + " from: \"2017\", to: \"2018\", frequency: MONTHLY) { period { code } value { value } } } }");
        assertEquals(List.of("2017-07", "2018-07"), series.getList("data.province.series.period.code"));
        assertEquals(List.of(1, 100), series.getList("data.province.series.value.value"));
    }

    @Test
    void aRoll_upSaysHowItWasMadeStepByStep() {
        importMay();
        imported(row("IMPORT", "VN", "01", "2018-05", 30));
        var trade = figure("TRADE", "VALUE", MAY);
        assertEquals(210, trade.<Integer>get(VALUE));
        assertEquals(true, trade.get("data.province.figure.derived"));
        assertNull(trade.get("data.province.figure.source"));
        assertEquals("trade = exports + imports", trade.get("data.province.figure.derivation.formula"));
        assertEquals(2, trade.<Integer>get("data.province.figure.derivation.inputCount"));
        assertEquals(List.of(180, 30), trade.getList("data.province.figure.derivation.inputs.value.value"));
        var exports = figure("EXPORT", "VALUE", MAY);
        assertEquals("W = the sum of all countries", exports.get("data.province.figure.derivation.formula"));
        assertEquals(List.of(127, 50, 3), exports.getList("data.province.figure.derivation.inputs.value.value"));
        var country = figure("EXPORT", "VALUE", MAY + market("US"));
        assertEquals(List.of(100, 20, 7), country.getList("data.province.figure.derivation.inputs.value.value"));
        var asean = figure("EXPORT", "VALUE", MAY + market("ASEAN") + sector("HS_XVI"));
        assertEquals(List.of(3), asean.getList("data.province.figure.derivation.inputs.value.value"));
    }

    @Test
    void aYearSaysThatItIsTheSumOfItsMonths() {
        imported(IntStream.rangeClosed(1, 12)
                .mapToObj(month -> row("EXPORT", "US", "85", "2018-%02d".formatted(month), month))
                .toArray(String[]::new));
        var year = figure("EXPORT", "VALUE", period("2018"));
        assertEquals("2018 = the sum of its parts", year.get("data.province.figure.derivation.formula"));
        assertEquals(12, year.<Integer>get("data.province.figure.derivation.inputCount"));
        assertEquals(12, year.<Integer>get("data.province.figure.derivation.inputs[0].value.value"));
    }

    @Test
    void retractionRemovesTheRollUpsAndTheyAreUnknownBeforeTheirSource() {
        importMay();
        var more = imported(row("EXPORT", "JP", "01", "2018-05", 1000));
        assertEquals(1180, export(MAY));
        assertNull(export(MAY + ", asOf: \"2019-02-17\""));
        assertEquals(1180, export(MAY + ", asOf: \"2019-02-18\""));
        Steward.retract(more);
        assertEquals(180, export(MAY));
    }

    @Test
    void derivedFiguresAreFoundByTheirId() {
        importMay();
        for (var of : List.of(MAY, MAY + market("US") + sector("NEW_THREE"))) {
            String id = figure("EXPORT", "VALUE", of).get("data.province.figure.id");
            assertEquals(
                    export(of),
                    ask("{ node(id: \"%s\") { ... on Observation { value { value } } } }".formatted(id))
                            .<Integer>get("data.node.value.value"));
        }
    }

    @Test
    void observationsListAndCountWhatWasPublished() {
        var before = ask("{ dataset { observationCount } }").<Integer>get("data.dataset.observationCount");
        importMay();
        assertEquals(before + 5, ask("{ dataset { observationCount } }").<Integer>get("data.dataset.observationCount"));
        assertEquals(
                5,
                ask("{ observations(filter: { sources: [\"extract\"] }) { totalCount nodes { derived } } }")
                        .<Integer>get("data.observations.totalCount"));
    }

    private static final String VALUE = "data.province.figure.value.value";

    private static String imported(String... rows) {
        return post("observations", Stream.of(rows).collect(joining("", FIGURES, "")));
    }

    private static String row(String flow, String market, String sector, String period, long value) {
        return "CN-GZ,%s,%s,%s,_T,VALUE,%s,%d,,,EXACT,CNY,A,extract\n".formatted(flow, market, sector, period, value);
    }

    private static String period(String code) {
        return ", period: \"" + code + "\"";
    }

    private static String market(String code) {
        return ", market: \"" + code + "\"";
    }

    private static String sector(String code) {
        return ", sector: \"" + code + "\"";
    }

    private static @Nullable Integer export(String of) {
        return figure("EXPORT", "VALUE", of).get(VALUE);
    }

    private static JsonPath figure(String flow, String measure, String of) {
        return ask("""
                { province(code: "CN-GZ") { figure(flow: %s, measure: %s%s) { id derived source { code }
                    value { value lower upper qualifier }
                    crossCheck { value { value } }
                    derivation { formula inputCount inputs { value { value } } } } } }""".formatted(flow, measure, of));
    }
}
