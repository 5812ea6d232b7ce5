package io.waimao.derivation.laws;

import static io.waimao.derivation.laws.Data.PROVINCE;
import static io.waimao.derivation.laws.Data.ask;
import static io.waimao.derivation.laws.Data.figure;
import static io.waimao.derivation.laws.Data.figures;
import static io.waimao.derivation.laws.Data.sources;
import static io.waimao.derivation.laws.Question.explained;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.waimao.ingestion.Steward;
import io.waimao.ingestion.Stewarded;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Without a period the figure is the last of its series, by all rules. */
@QuarkusTest
@TestProfile(Stewarded.class)
class Law09TheLatestFigureIsTheLastOfItsSeriesTest {

    @BeforeEach
    void importTwoYearsAndTwoMonths() {
        sources("office 2025-09-20", "press 2025-03-01");
        figures(
                figure("office", "2023", "100"),
                figure("office", "2024", "110"),
                figure("office", "2024-02", "8"),
                figure("office", "2025-01", "9"),
                figure("office", "2025-01-01/P2M", "19"),
                figure("office", "2023", "6.5").with("measure", "GROWTH_YOY").with("unit", "PERCENT"));
    }

    @AfterEach
    void retractEverything() {
        Steward.retractAll();
    }

    @ParameterizedTest
    @CsvSource({
        "VALUE, , 2025-01-01/P2M",
        "VALUE, ANNUAL, 2024",
        "VALUE, MONTHLY, 2025-02",
        "VALUE, QUARTERLY, ",
        "GROWTH_YOY, , 2025-02",
        "GROWTH_YOY, ANNUAL, 2024",
        "UNIT_VALUE, , "
    })
    void isTheLastOfItsLength(String measure, @Nullable String frequency, @Nullable String period) {
        var of = "flow: EXPORT, measure: " + measure + (frequency == null ? "" : ", frequency: " + frequency);
        var fields = " figure(" + of + ") { period { code } value { value } } series(" + of
                + ") { period { code } value { value } } ";
        var ofMarket = fields.replace("(flow", "(province: \"" + PROVINCE + "\", flow");
        var found = ask("{ province(code: \"" + PROVINCE + "\") {" + fields + "} market(code: \"W\") {" + ofMarket
                + "} sector(code: \"_T\") {" + ofMarket + "} }");
        for (var object : List.of("province", "market", "sector")) {
            assertEquals(period, found.get("data." + object + ".figure.period.code"), object);
            var series = found.<Map<String, ?>>getList("data." + object + ".series");
            assertEquals(
                    series.isEmpty() ? null : series.get(series.size() - 1), found.get("data." + object + ".figure"));
        }
    }

    @Test
    void compareEndsWithIt() {
        var found = ask("{ compare(provinces: [\"" + PROVINCE
                + "\"], flow: EXPORT, measure: GROWTH_YOY) { figures { period { code } value { value } } } }");
        assertEquals("2025-02", found.get("data.compare[0].figures[-1].period.code"));
        assertEquals("25", found.get("data.compare[0].figures[-1].value.value").toString());
    }

    @Test
    void compareHasTheFiguresOfOneLength() {
        var found = ask(
                "{ compare(provinces: [\"" + PROVINCE
                        + "\"], flow: EXPORT, measure: VALUE, frequency: ANNUAL) { figures { period { code } value { value } } } }");
        assertEquals(List.of("2023", "2024"), found.getList("data.compare[0].figures.period.code"));
        assertEquals(
                "[100, 110]",
                found.getList("data.compare[0].figures.value.value").toString());
    }

    @Test
    void isTheLastOfWhatWasKnownOnADay() {
        figures(figure("press", "2025-01", "9"));
        var then = explained("flow: EXPORT, measure: VALUE, asOf: \"2025-03-01\"");
        assertEquals("2025-01", then.get("data.province.figure.period.code"));
    }

    @Test
    void isNeverAConvertedOne() {
        figures(figure("office", "2025-03", "7").with("unit", "USD"));
        var yuan = explained("flow: EXPORT, measure: VALUE");
        assertEquals("2025-01-01/P2M", yuan.get("data.province.figure.period.code"));
        var dollars = explained("flow: EXPORT, measure: VALUE, unit: USD");
        assertEquals("2025-03", dollars.get("data.province.figure.period.code"));
    }
}
