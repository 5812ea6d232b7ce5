package io.waimao.derivation.laws;

import static io.waimao.derivation.laws.Data.PROVINCE;
import static io.waimao.derivation.laws.Data.ask;
import static io.waimao.derivation.laws.Data.figure;
import static io.waimao.derivation.laws.Data.figures;
import static io.waimao.derivation.laws.Data.sources;
import static io.waimao.derivation.laws.Data.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.waimao.catalogue.NodeId;
import io.waimao.ingestion.Steward;
import io.waimao.ingestion.Stewarded;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The publications of a figure in order, and what each changed. */
@QuarkusTest
@TestProfile(Stewarded.class)
class VintagesTest {

    private static final String FIELDS =
            "vintages { observation { source { code } } effect before { value lower upper } after { value lower upper }"
                    + " change { value lower upper } previous { source { code } } current { source { code } } }";

    @AfterEach
    void retractEverything() {
        Steward.retractAll();
    }

    /** Example: customs AGREES 1230 [1225, 1235] -> 1234: 4 [-1, 9]. */
    @SuppressWarnings("unchecked")
    private static List<String> vintages(String arguments) {
        return ask("{ province(code: \"%s\") { figure(flow: EXPORT, measure: VALUE, %s) { %s } } }"
                        .formatted(PROVINCE, arguments, FIELDS))
                .<Map<String, Object>>getList("data.province.figure.vintages")
                .stream()
                .map(VintagesTest::line)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static String line(Map<String, Object> vintage) {
        var observation = (Map<String, Map<String, Object>>) vintage.get("observation");
        var values = Stream.of("before", "after", "change")
                .map(field -> text((Map<String, ?>) vintage.get(field)))
                .toList();
        return "%s %s %s -> %s: %s"
                .formatted(
                        observation.get("source").get("code"),
                        vintage.get("effect"),
                        values.get(0),
                        values.get(1),
                        values.get(2));
    }

    @Test
    void eachPublicationSaysWhatItChanged() {
        sources("early-press 2025-01-10", "customs 2025-01-20", "late-press 2025-02-01", "revision 2025-06-01");
        figures(
                figure("early-press", "2024", "1230 1225 1235"),
                figure("customs", "2024", "1234"),
                figure("late-press", "2024", "1200 1150 1250"),
                figure("revision", "2024", "1300"));
        assertEquals(
                List.of(
                        "early-press FIRST null -> 1230 [1225, 1235]: null",
                        "customs AGREES 1230 [1225, 1235] -> 1234: 4 [-1, 9]",
                        "late-press AGREES 1234 -> 1234: 0",
                        "revision REPLACES 1234 -> 1300: 66"),
                vintages("period: \"2024\""));
        assertEquals(
                List.of(
                        "early-press FIRST null -> 1230 [1225, 1235]: null",
                        "customs AGREES 1230 [1225, 1235] -> 1234: 4 [-1, 9]"),
                vintages("period: \"2024\", asOf: \"2025-01-31\""));
    }

    @Test
    void thePublicationsThatAreCurrentBeforeAndAfterAreNamed() {
        sources("press 2025-01-10", "customs 2025-01-20", "late-press 2025-02-01");
        figures(
                figure("press", "2024", "1230 1225 1235"),
                figure("customs", "2024", "1234"),
                figure("late-press", "2024", "1200 1150 1250"));
        var found = ask("{ province(code: \"%s\") { figure(flow: EXPORT, measure: VALUE, period: \"2024\") { %s } } }"
                .formatted(PROVINCE, FIELDS));
        var vintages = "data.province.figure.vintages";
        assertNull(found.get(vintages + "[0].previous"));
        assertEquals("press", found.get(vintages + "[1].previous.source.code"));
        assertEquals("customs", found.get(vintages + "[2].previous.source.code"));
        assertEquals(List.of("press", "customs", "customs"), found.getList(vintages + ".current.source.code"));
    }

    @Test
    void aLaterEditionOfATableChangesWhatItLists() {
        sources("first 2025-03-20 complete", "second 2025-04-20 complete");
        figures(
                figure("first", "2025-01", "100").of("US", "84"),
                figure("first", "2025-01", "50").of("VN", "84"));
        figures(figure("second", "2025-01", "60").of("VN", "84"));
        assertEquals(
                List.of("first FIRST null -> 50: null", "second REPLACES 50 -> 60: 10"),
                vintages("market: \"VN\", sector: \"84\", period: \"2025-01\""));
    }

    @Test
    void whatATableNoLongerListsWasNotCurrentBeforeTheNextPublication() {
        sources("first 2025-03-20 complete", "second 2025-04-20 complete", "press 2025-05-20");
        figures(
                figure("first", "2025-01", "100").of("US", "84"),
                figure("first", "2025-01", "50").of("VN", "84"));
        figures(figure("second", "2025-01", "60").of("VN", "84"));
        figures(figure("press", "2025-01", "100").of("US", "84"));
        assertEquals(
                List.of("first FIRST null -> 100: null", "press REPLACES null -> 100: null"),
                vintages("market: \"US\", sector: \"84\", period: \"2025-01\""));
    }

    @Test
    void twoPublicationsOfADayFollowTheCodesOfTheirSources() {
        sources("b 2025-01-10", "a 2025-01-10");
        figures(figure("b", "2024", "20"), figure("a", "2024", "10"));
        assertEquals(List.of("a FIRST null -> 10: null", "b REPLACES 10 -> 20: 10"), vintages("period: \"2024\""));
    }

    @Test
    void aDerivedFigureHasNone() {
        sources("archive 2024-02-01");
        figures(figure("archive", "2023", "1000"), figure("archive", "2024", "1100"));
        var growth = ask(
                "{ province(code: \"%s\") { figure(flow: EXPORT, measure: GROWTH_YOY, period: \"2024\") { derived vintages { effect } } } }"
                        .formatted(PROVINCE));
        assertEquals(true, growth.get("data.province.figure.derived"));
        assertEquals(List.of(), growth.getList("data.province.figure.vintages"));
    }

    @Test
    void aChangeOfPercentagesIsInPercentagePoints() {
        sources("old 2025-01-10", "new 2025-06-01");
        figures(
                figure("old", "2024", "7.1").with("measure", "GROWTH_YOY").with("unit", "PERCENT"),
                figure("new", "2024", "1.3").with("measure", "GROWTH_YOY").with("unit", "PERCENT"));
        var growth = ask(
                "{ province(code: \"%s\") { figure(flow: EXPORT, measure: GROWTH_YOY, period: \"2024\") { vintages { change { value unit } } } } }"
                        .formatted(PROVINCE));
        assertEquals("PERCENTAGE_POINT", growth.get("data.province.figure.vintages[1].change.unit"));
        assertEquals(
                "-5.8",
                growth.get("data.province.figure.vintages[1].change.value").toString());
    }

    @Test
    void aReplacedPublicationHasTheSameVintages() {
        sources("old 2025-01-10", "new 2025-06-01");
        figures(figure("old", "2024", "10"), figure("new", "2024", "20"));
        var old = ask("{ node(id: \"%s\") { ... on Observation { vintages { effect } } } }"
                .formatted(NodeId.of("Observation", PROVINCE + ".EXPORT.W._T._T.VALUE.CNY:2024@old")));
        assertEquals(List.of("FIRST", "REPLACES"), old.getList("data.node.vintages.effect"));
    }

    @Test
    void aliasesOfDifferentDaysAreNotMixed() {
        sources("old 2025-01-10", "new 2025-06-01");
        figures(figure("old", "2024", "10"), figure("new", "2024", "20"));
        var figure = "%s: figure(flow: EXPORT, measure: VALUE, period: \"2024\"%s) { vintages { effect } } ";
        var answer = ask("{ province(code: \"%s\") { %s %s } }"
                .formatted(PROVINCE, figure.formatted("now", ""), figure.formatted("then", ", asOf: \"2025-02-01\"")));
        assertEquals(List.of("FIRST", "REPLACES"), answer.getList("data.province.now.vintages.effect"));
        assertEquals(List.of("FIRST"), answer.getList("data.province.then.vintages.effect"));
    }
}
