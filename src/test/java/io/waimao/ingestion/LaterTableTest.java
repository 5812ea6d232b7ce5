package io.waimao.ingestion;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.waimao.observations.Brand;
import io.waimao.observations.CompleteTable;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesFamily;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.TableScope;
import io.waimao.observations.inventory.Inventory;
import io.waimao.quantity.Unit;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A second edition of a complete table lists Viet Nam only: the United States are zero from its publication on. */
@QuarkusTest
@TestProfile(Stewarded.class)
class LaterTableTest {

    private static final SeriesFamily EXPORTS =
            SeriesFamily.of(new SeriesKey("CN-XZ", Flow.EXPORT, "US", "84", Brand.TOTAL, Measure.VALUE, Unit.CNY));
    private static final TableScope JANUARY = new TableScope(EXPORTS, Period.parse("2025-01"));
    private static final List<String> FIRST = List.of("US 100 null", "VN 50 null");
    private static final List<String> SECOND = List.of("VN 60 null");

    @Inject
    Inventory inventory;

    private int before;

    @BeforeEach
    void importTheSources() throws IOException {
        Steward.post("sources", file("revised-sources.csv"));
        before = countInCoverage();
    }

    @AfterEach
    void retractEverything() {
        Steward.retractAll();
    }

    @Test
    void replacesTheWholeEarlierOneAndItsRetractionRestoresIt() throws IOException {
        Steward.post("observations", file("revised-v1.csv"));
        assertEquals(FIRST, listed(""));
        var second = Steward.post("observations", file("revised-v2.csv"));
        assertEquals(SECOND, listed(""));
        assertEquals(List.of("US 100 2025-04-20", "VN 50 2025-04-20"), listed(", asOf: \"2025-04-01\""));
        assertEquals(List.of("US 100 2025-04-20", "VN 50 2025-04-20"), listed(", asOf: \"2025-04-19\""));
        assertEquals(SECOND, listed(", asOf: \"2025-04-20\""));
        assertEquals(List.of(), listed(", asOf: \"2025-03-19\""));
        assertEquals(before + 1, countInCoverage());
        Steward.retract(second);
        assertEquals(FIRST, listed(""));
        assertEquals(before + 2, countInCoverage());
    }

    @Test
    void replacesAnEarlierOneThatIsImportedAfterIt() throws IOException {
        Steward.post("observations", file("revised-v2.csv"));
        var first = Steward.post("observations", file("revised-v1.csv"));
        assertEquals(SECOND, listed(""));
        assertEquals(List.of("US 100 2025-04-20", "VN 50 2025-04-20"), listed(", asOf: \"2025-04-01\""));
        Steward.retract(first);
        assertEquals(SECOND, listed(""));
        assertEquals(List.of(), listed(", asOf: \"2025-04-01\""));
    }

    @Test
    void leavesFiguresOfOtherSourcesAsTheyAre() throws IOException {
        Steward.post("observations", file("revised-v1.csv"));
        Steward.post(
                "observations", Steward.FIGURES + "CN-XZ,EXPORT,US,84,_T,VALUE,2025-01,,90,110,BETWEEN,CNY,A,ytd\n");
        assertEquals(FIRST, listed(""));
        assertEquals(List.of("US 100 null", "VN 50 null"), listed(", asOf: \"2026-01-01\""));
        Steward.post("observations", file("revised-v2.csv"));
        assertEquals(List.of("US null null", "VN 60 null"), listed(""));
    }

    @Test
    void givesWayToAFigureOfAnotherSourceThatComesAndGoesAfterIt() throws IOException {
        Steward.post("observations", file("revised-v1.csv"));
        Steward.post("observations", file("revised-v2.csv"));
        var press = Steward.post(
                "observations", Steward.FIGURES + "CN-XZ,EXPORT,US,84,_T,VALUE,2025-01,,90,110,BETWEEN,CNY,A,ytd\n");
        assertEquals(List.of("US null null", "VN 60 null"), listed(""));
        assertEquals(List.of("US 100 2025-04-20", "VN 50 2025-04-20"), listed(", asOf: \"2025-04-01\""));
        Steward.retract(press);
        assertEquals(SECOND, listed(""));
        assertEquals(List.of("US 100 2025-04-20", "VN 50 2025-04-20"), listed(", asOf: \"2025-04-01\""));
        assertEquals(before + 1, countInCoverage());
    }

    @Test
    void theInventoryFollows() throws IOException {
        assertFalse(inventory.families().contains(EXPORTS));
        assertTrue(inventory.table(JANUARY, null, Set.of()).isEmpty());
        var first = Steward.post("observations", file("revised-v1.csv"));
        var xz1 = new CompleteTable(JANUARY, "xz-v1", LocalDate.of(2025, 3, 20), true, true);
        assertTrue(inventory.families().contains(EXPORTS));
        assertEquals(List.of(xz1), inventory.tables(JANUARY));
        assertTrue(inventory.sources("CN-XZ").contains("xz-v1"));
        assertTrue(inventory.periods(EXPORTS).contains(JANUARY.period()));

        var second = Steward.post("observations", file("revised-v2.csv"));
        var xz2 = new CompleteTable(JANUARY, "xz-v2", LocalDate.of(2025, 4, 20), true, true);
        assertEquals(List.of(xz2, xz1), inventory.tables(JANUARY));
        assertEquals(xz2, inventory.table(JANUARY, null, Set.of()).orElseThrow());
        assertEquals(xz1, inventory.table(JANUARY, null, Set.of("xz-v2")).orElseThrow());
        assertEquals(
                xz1,
                inventory.table(JANUARY, LocalDate.of(2025, 4, 1), Set.of()).orElseThrow());
        assertTrue(inventory.table(JANUARY, LocalDate.of(2025, 3, 1), Set.of()).isEmpty());
        assertEquals(
                List.of(JANUARY.period()),
                inventory.periods(EXPORTS).stream()
                        .filter(JANUARY.period()::equals)
                        .toList());

        Steward.retract(first);
        assertEquals(List.of(xz2), inventory.tables(JANUARY));
        assertFalse(inventory.sources("CN-XZ").contains("xz-v1"));
        Steward.retract(second);
        assertFalse(inventory.families().contains(EXPORTS));
        assertEquals(List.of(), inventory.tables(JANUARY));
        assertFalse(inventory.periods(EXPORTS).contains(JANUARY.period()));
    }

    @Test
    void aRecheckFindsTheSame() throws IOException {
        Steward.post("observations", file("revised-v1.csv"));
        Steward.post("observations", file("revised-v2.csv"));
        var tables = inventory.tables(JANUARY);
        Steward.ask("mutation { recheck { version } }");
        assertEquals(tables, inventory.tables(JANUARY));
        assertEquals(SECOND, listed(""));
        assertEquals(before + 1, countInCoverage());
    }

    private static List<String> listed(String asOf) {
        return Steward.ask(
                        "{ observations(filter: {provinces: [\"CN-XZ\"], sectors: [\"84\"]}, orderBy: {field: MARKET}"
                                + asOf
                                + ") { nodes { market { code } value { value } knownUntil } } }")
                .getList(
                        "data.observations.nodes.collect { it.market.code + ' ' + it.value.value + ' ' + it.knownUntil }");
    }

    private static int countInCoverage() {
        return Steward.ask("{ dataset { observationCount } }").getInt("data.dataset.observationCount");
    }

    private static String file(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/cases", name), UTF_8);
    }
}
