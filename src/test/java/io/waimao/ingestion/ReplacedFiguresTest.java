package io.waimao.ingestion;

import static io.waimao.ingestion.Steward.FIGURES;
import static io.waimao.ingestion.Steward.SOURCES;
import static io.waimao.ingestion.Steward.ask;
import static io.waimao.ingestion.Steward.post;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A release says which current figures it replaced. */
@QuarkusTest
@TestProfile(Stewarded.class)
class ReplacedFiguresTest {

    @Inject
    SessionFactory sessions;

    private String first = "";

    @BeforeEach
    void importAYearAndItsRevision() {
        post("sources", SOURCES + source("early", "2013-02-18") + source("late", "2014-02-18"));
        first = post("observations", FIGURES + months("early", 1, 12, 100));
        post("observations", FIGURES + months("late", 3, 9, 107) + row("late", "2013-01", 5));
    }

    private static String source(String code, String day) {
        return "%s,Report,Guiyang Customs,%s,DAY,OFFICIAL,false\n".formatted(code, day);
    }

    private static String months(String source, int from, int to, int value) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(month -> row(source, "2012-%02d".formatted(month), value + month))
                .collect(Collectors.joining());
    }

    private static String row(String source, String period, int value) {
        return "CN-GZ,EXPORT,US,_T,_T,VALUE,%s,%d,,,EXACT,CNY,A,%s\n".formatted(period, value, source);
    }

    @AfterEach
    void retractEverything() {
        Steward.retractAll();
    }

    @Test
    void aReleaseListsTheFiguresThatItReplacedWithBothValuesAndTheChange() {
        var found = ask("""
                { dataset { releases(first: 1) { replaced(first: 2) { effect before { value } after { value } change { value unit }
                  previous { source { code } period { code } } current { source { code } province { code } } } } } }""");
        var replaced = "data.dataset.releases[0].replaced";
        assertEquals(List.of("2012-03", "2012-04"), found.getList(replaced + ".previous.period.code"));
        assertEquals(List.of(103, 104), found.getList(replaced + ".before.value"));
        assertEquals(List.of(110, 111), found.getList(replaced + ".after.value"));
        assertEquals(List.of(7, 7), found.getList(replaced + ".change.value"));
        assertEquals(List.of("early", "early"), found.getList(replaced + ".previous.source.code"));
        assertEquals(List.of("late", "late"), found.getList(replaced + ".current.source.code"));
        assertEquals(List.of("REPLACES", "REPLACES"), found.getList(replaced + ".effect"));
    }

    @Test
    void onlyTheLaterReleaseReplacedFiguresAndOnlyItsOwn() {
        var found = ask("{ dataset { releases { code replaced(first: 100) { change { value } } } } }");
        assertEquals(7, found.getList("data.dataset.releases[0].replaced").size());
        assertEquals(
                List.of(), found.getList("data.dataset.releases.find { it.code == '%s' }.replaced".formatted(first)));
    }

    @Test
    void withoutTheEarlierReleaseNothingWasReplaced() {
        Steward.retract(first);
        assertEquals(
                List.of(),
                ask("{ dataset { releases(first: 1) { replaced { change { value } } } } }")
                        .getList("data.dataset.releases[0].replaced"));
    }

    @Test
    void manyFiguresOfManyReleasesCostAsManyStatementsAsOne() {
        var query =
                "{ dataset { releases%s { replaced(first: %d) { change { value } current { source { code } } } } } }";
        var one = statements(query.formatted("(first: 1)", 1));
        // As many as are read together.
        assertEquals(one, statements(query.formatted("(first: 20)", 100)));
        assertTrue(one > 1, () -> one + " statements");
    }

    private long statements(String query) {
        ask("{ dataset { releases { code } } province(code: \"CN-GZ\") { name } }");
        sessions.getStatistics().clear();
        ask(query);
        return sessions.getStatistics().getPrepareStatementCount();
    }
}
