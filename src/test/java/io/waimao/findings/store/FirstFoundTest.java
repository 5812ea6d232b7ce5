package io.waimao.findings.store;

import static io.waimao.ingestion.Steward.FIGURES;
import static io.waimao.ingestion.Steward.SOURCES;
import static io.waimao.ingestion.Steward.ask;
import static io.waimao.ingestion.Steward.post;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.waimao.ingestion.Steward;
import io.waimao.ingestion.Stewarded;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A finding keeps the day on which it was first found while it lasts. */
@QuarkusTest
@TestProfile(Stewarded.class)
class FirstFoundTest {

    private static final String FINDINGS =
            "{ findings(filter: {provinces: [\"CN-GZ\"]}, orderBy: [{field: FOUND_ON, direction: DESC}]) { nodes { code foundOn } } }";

    @Inject
    FindingRepository findings;

    @Inject
    Clock clock;

    @BeforeEach
    void importAPartAboveItsWhole() {
        post("sources", SOURCES + "first,Report,Guiyang Customs,2013-02-18,DAY,OFFICIAL,false\n");
        post("observations", FIGURES + row("2012-05", "W", 100) + row("2012-05", "US", 500));
    }

    private static String row(String period, String market, int value) {
        return "CN-GZ,EXPORT,%s,_T,_T,VALUE,%s,%d,,,EXACT,CNY,A,first\n".formatted(market, period, value);
    }

    @AfterEach
    void retractEverything() {
        Steward.retractAll();
    }

    @Test
    void aFindingHasTheDayOfTheFirstImportThatShowedIt() {
        assertEquals(List.of(LocalDate.now(clock).toString()), days());
        QuarkusTransaction.requiringNew()
                .run(() -> findings.update("foundOn = ?1 where area = 'CN-GZ'", LocalDate.parse("2020-02-03")));
        post("observations", FIGURES + row("2012-06", "W", 100) + row("2012-06", "US", 500));
        assertEquals(List.of(LocalDate.now(clock).toString(), "2020-02-03"), days());
    }

    private static List<String> days() {
        return ask(FINDINGS).getList("data.findings.nodes.foundOn");
    }
}
