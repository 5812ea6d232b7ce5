package io.waimao.derivation.laws;

import static io.waimao.derivation.laws.Data.NEIGHBOUR;
import static io.waimao.derivation.laws.Data.PROVINCE;
import static io.waimao.derivation.laws.Data.ask;
import static io.waimao.derivation.laws.Data.figure;
import static io.waimao.derivation.laws.Data.figures;
import static io.waimao.derivation.laws.Data.sources;
import static io.waimao.derivation.laws.Data.text;
import static io.waimao.derivation.laws.Data.texts;
import static io.waimao.derivation.laws.Question.breakdown;
import static io.waimao.derivation.laws.Question.exports;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.waimao.derivation.Derivations;
import io.waimao.ingestion.Steward;
import io.waimao.ingestion.Stewarded;
import io.waimao.observations.Brand;
import io.waimao.observations.FigureQuery;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.Unit;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An answer depends neither on other questions nor on the stored roll-ups. */
@QuarkusTest
@TestProfile(Stewarded.class)
class Law01AnAnswerDependsOnTheDataAndTheQuestionAloneTest {

    private static final List<String> MARKETS = List.of("US", "VN", "FR", "ASEAN", "W", "ZZ");
    private static final List<String> SECTORS = List.of("84", "HS_XVI", "_T", "NEW_THREE", "HIGH_TECH");
    private static final List<String> PERIODS = List.of("2024-01", "2024-02", "2024-Q1");

    @Inject
    EntityManager em;

    @Inject
    Derivations derivations;

    @BeforeEach
    void importATableWithGaps() {
        sources("customs 2025-05-20 complete");
        figures(
                figure("customs", "2024-01", "100").of("US", "84"),
                figure("customs", "2024-03", "100").of("US", "84"),
                figure("customs", "2024-01", "10").of("VN", "84"),
                figure("customs", "2024-02", "10").of("VN", "850760"),
                figure("customs", "2024-03", "10").of("VN", "84"),
                figure("customs", "2024-01", "7").of("US", "85").with("area", NEIGHBOUR));
    }

    @AfterEach
    void retractEverything() {
        Steward.retractAll();
    }

    @Test
    void aFigureIsTheSameAloneAndBesideManyOthersOfAnyDay() {
        var questions = new ArrayList<Question>();
        for (var market : MARKETS) {
            for (var sector : SECTORS) {
                for (var period : PERIODS) {
                    var question = exports(market, sector, period);
                    questions.add(questions.size() % 4 == 3 ? question.asOf("2025-05-19") : question);
                }
            }
        }
        var fields = IntStream.range(0, questions.size())
                .mapToObj(number -> questions.get(number).field("f" + number))
                .toList();
        for (int from = 0; from < fields.size(); from += 30) {
            var together = ask("{ province(code: \"" + PROVINCE + "\") { "
                    + String.join(" ", fields.subList(from, from + 30)) + " } }");
            for (int number = from; number < from + 30; number++) {
                assertEquals(
                        questions.get(number).answer(),
                        text(together.get("data.province.f" + number + ".value")),
                        questions.get(number).toString());
            }
        }
        assertEquals("200", exports("US", "84", "2024-Q1").answer());
        assertEquals("null", exports("US", "84", "2024-Q1").asOf("2025-05-19").answer());
        assertEquals("0", exports("FR", "84", "2024-Q1").answer());
    }

    /** The parts of the sum are sought after another period of one of them was read for the other figure. */
    @Test
    void aFigureIsTheSameBesideOneOfAnotherPeriodOfItsInputs() {
        sources("named 2025-05-20 complete", "office 2025-06-01");
        var years = "2019-01-01/P24M";
        figures(
                figure("named", years, "10").of("W", "NEV"),
                figure("named", years, "20").of("W", "LITHIUM_BATTERY"),
                figure("office", years, "5").of("W", "PV"),
                figure("office", "2023-01", "7").of("W", "PV"),
                figure("office", "2023-01", "3").of("W", "PV").with("brand", "OWN"));
        var sum = exports("W", "NEW_THREE", years);
        assertEquals("35", sum.answer());
        var together = ask("{ province(code: \"" + PROVINCE + "\") { "
                + "own: figure(flow: EXPORT, measure: VALUE, sector: \"PV\", brand: OWN, period: \"2023-01\")"
                + " { value { value lower upper } } " + sum.field("sum") + " } }");
        assertEquals("3", text(together.get("data.province.own.value")));
        assertEquals("35", text(together.get("data.province.sum.value")));
    }

    @Test
    void aBreakdownIsTheSameAloneAndBesideThatOfAnotherProvince() {
        var arguments = "by: MARKET, flow: EXPORT, period: \"2024-01\"";
        var alone = breakdown(arguments).<Map<String, ?>>get("data.province.breakdown");
        var together = ask("{ "
                + List.of(PROVINCE, NEIGHBOUR, "CN-ZJ").stream()
                        .map(code -> "p" + code.substring(3) + ": province(code: \"" + code + "\") { "
                                + Question.breakdown("breakdown", arguments) + " }")
                        .collect(Collectors.joining(" "))
                + " }");
        assertEquals(alone, together.<Map<String, ?>>get("data.pQH.breakdown"));
        assertEquals(List.of("US", "VN"), together.getList("data.pQH.breakdown.parts.market.code"));
        assertEquals(List.of("7"), texts(together, "data.pNX.breakdown.parts.value"));
    }

    @Test
    void aFigureIsTheSameWithoutTheKeptRollUps() {
        var before = answers();
        assertEquals("110 [110, 110]", before.get(exports("W", "_T", "2024-01").toString()));
        int deleted = QuarkusTransaction.requiringNew()
                .call(() -> em.createNativeQuery("delete from observation where derived and area = 'CN-QH'")
                        .executeUpdate());
        assertTrue(deleted > 0);
        assertEquals(before, answers());
        Steward.ask("mutation { recheck { version } }");
        assertEquals(before, answers());
    }

    /** Bypasses the HTTP layer, which caches answers while the data version is the same. */
    private Map<String, String> answers() {
        var answers = new TreeMap<String, String>();
        for (var market : MARKETS) {
            for (var sector : SECTORS) {
                for (var period : PERIODS) {
                    var key =
                            new SeriesKey(PROVINCE, Flow.EXPORT, market, sector, Brand.TOTAL, Measure.VALUE, Unit.CNY);
                    var query = new FigureQuery(key, Period.parse(period), null);
                    var found = derivations.figures(Set.of(query)).get(query);
                    answers.put(exports(market, sector, period).toString(), found == null ? "null" : shown(found));
                }
            }
        }
        return answers;
    }

    private static String shown(Observation figure) {
        var value = figure.value();
        return value.value() + " [" + value.lower() + ", " + value.upper() + "]";
    }
}
