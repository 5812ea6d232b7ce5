package io.waimao.derivation.laws;

import static io.waimao.derivation.laws.Data.PROVINCE;
import static io.waimao.derivation.laws.Data.ask;
import static io.waimao.derivation.laws.Data.figure;
import static io.waimao.derivation.laws.Data.figures;
import static io.waimao.derivation.laws.Data.sources;
import static io.waimao.derivation.laws.Data.texts;
import static io.waimao.derivation.laws.Question.breakdown;
import static io.waimao.derivation.laws.Question.explained;
import static io.waimao.derivation.laws.Question.exports;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.waimao.ingestion.Steward;
import io.waimao.ingestion.Stewarded;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of the publications that agree with the latest, the most precise is current. */
@QuarkusTest
@TestProfile(Stewarded.class)
class Law06WhichPublicationIsCurrentTest {

    @BeforeEach
    void importFourPublicationsOfOneFigure() {
        sources("early-press 2025-01-10", "customs 2025-01-20", "late-press 2025-02-01", "revision 2025-06-01");
        figures(
                figure("early-press", "2024", "1230 1225 1235").with("confidence", "HIGH"),
                figure("customs", "2024", "1234").with("confidence", "MEDIUM"),
                figure("late-press", "2024", "1200 1150 1250").with("confidence", "LOW"),
                figure("revision", "2024", "1300").with("confidence", "LOW"));
    }

    @AfterEach
    void retractEverything() {
        Steward.retractAll();
    }

    private static final Question TOTAL = exports("W", "_T", "2024");

    @Test
    void publicationsAgreeOnlyFromTheDayTheyAreKnown() {
        figures(figure("late-press", "2023", "900 895 905"), figure("customs", "2023", "901"));
        var question = "{ province(code: \"" + PROVINCE
                + "\") { figure(flow: EXPORT, measure: VALUE, period: \"2023\", asOf: \"%s\")"
                + " { source { code } agreeing { source { code } } } } }";
        var before = ask(question.formatted("2025-01-31"));
        assertEquals("customs", before.get("data.province.figure.source.code"));
        assertEquals(List.of(), before.getList("data.province.figure.agreeing"));
        var after = ask(question.formatted("2025-02-01"));
        assertEquals("customs", after.get("data.province.figure.source.code"));
        assertEquals(List.of("late-press"), after.getList("data.province.figure.agreeing.source.code"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-01-09 | null              |             | ",
                "2025-01-10 | 1230 [1225, 1235] | early-press | HIGH",
                "2025-01-20 | 1234              | customs     | HIGH",
                "2025-02-01 | 1234              | customs     | HIGH",
                "2025-05-31 | 1234              | customs     | HIGH",
                "2025-06-01 | 1300              | revision    | LOW"
            })
    void theMostPreciseOneThatAgreesWithTheLatestOfTheDayIsCurrent(
            String day, String value, @Nullable String source, @Nullable String confidence) {
        assertEquals(Set.of(value), TOTAL.asOf(day).everywhere());
        var list = ask("{ observations(filter: { provinces: [\"" + PROVINCE + "\"] }, asOf: \"" + day
                + "\") { totalCount nodes { source { code } value { value lower upper } } } }");
        assertEquals(source == null ? List.of() : List.of(source), list.getList("data.observations.nodes.source.code"));
        var figure = explained("flow: EXPORT, measure: VALUE, period: \"2024\", asOf: \"" + day + "\"");
        assertEquals(confidence, figure.get("data.province.figure.confidence"));
        assertEquals(source, figure.get("data.province.figure.source.code"));
    }

    @Test
    void aRevisionReplacesWhatItContradicts() {
        assertEquals(Set.of("1300"), TOTAL.everywhere());
        var figure = explained("flow: EXPORT, measure: VALUE, period: \"2024\"");
        assertEquals(List.of(), figure.getList("data.province.figure.agreeing"));
    }

    @Test
    void aRoundedFigureNeverHidesTheTableThatItWasRoundedFrom() {
        sources("later-press 2025-07-01");
        figures(figure("later-press", "2024", "1300 1295 1305").with("confidence", "HIGH"));
        assertEquals(Set.of("1300"), TOTAL.everywhere());
        var figure = explained("flow: EXPORT, measure: VALUE, period: \"2024\"");
        assertEquals("revision", figure.get("data.province.figure.source.code"));
        assertEquals(List.of("later-press"), figure.getList("data.province.figure.agreeing.source.code"));
        assertEquals("HIGH", figure.get("data.province.figure.confidence"));
    }

    @Test
    void whatFollowsRestsOnTheCurrentPublicationOfTheDay() {
        sources("archive 2024-02-01");
        figures(
                figure("archive", "2023", "1000"),
                figure("archive", "2024", "650").of("US", "_T"));
        assertEquals(
                Set.of("23.4"), TOTAL.measure("GROWTH_YOY").asOf("2025-03-01").everywhere());
        assertEquals(Set.of("30"), TOTAL.measure("GROWTH_YOY").everywhere());
        var parts = breakdown("by: MARKET, flow: EXPORT, period: \"2024\"");
        assertEquals(List.of("50"), texts(parts, "data.province.breakdown.parts.share"));
    }
}
