package io.waimao.ingestion;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** While the data changes, every answer is of one data version, although its parts are read one after the other. */
@QuarkusTest
@TestProfile(Stewarded.class)
class OneVersionTest {

    private static final int CYCLES = 5;
    private static final int READERS = 4;

    private static final String SOURCE =
            Steward.SOURCES + "changing,Changing figures,Hangzhou Customs,2026-01-05,DAY,OFFICIAL,false\n";
    private static final String GROUP =
            "code,kind,m49,name_en,name_zh,standing,description\nCHANGING,GROUP,,Changing group,变,EMERGING,Comes and goes\n";
    private static final String FIGURES = Steward.FIGURES
            + "CN-ZJ,EXPORT,W,_T,_T,VALUE,2030,3901000000000,,,EXACT,CNY,A,changing\n"
            + "CN-GD,EXPORT,W,_T,_T,VALUE,2030,3902000000000,,,EXACT,CNY,A,changing\n";

    /** Reads from the database at once and by levels, from the catalogue in memory, and from stored roll-ups. */
    private static final String QUESTION = """
            query Q%d {
              before: dataset { version }
              observations(filter: {sources: ["changing"]}) { totalCount nodes { code market { name } } }
              market(code: "CHANGING") { name }
              provinces(filter: {codes: ["CN-ZJ", "CN-GD"]}) {
                nodes { figure(flow: EXPORT, measure: VALUE, period: "2030") { value { value } source { code title } } }
              }
              source(code: "changing") { title }
              after: dataset { version observationCount }
            }""";

    private final AtomicBoolean over = new AtomicBoolean();

    /** The answers for each version. */
    private final ConcurrentHashMap<String, Set<String>> answers = new ConcurrentHashMap<>();

    @AfterEach
    void retractEverything() {
        Steward.retractAll();
    }

    @Test
    void noAnswerMixesTwoVersionsOfTheData() throws Exception {
        var threads = Executors.newFixedThreadPool(READERS + 1);
        try {
            var readers = new ArrayList<Future<Integer>>();
            for (int reader = 0; reader < READERS; reader++) {
                var question = QUESTION.formatted(reader / 2);
                readers.add(threads.submit(asking(question)));
            }
            threads.submit(this::change).get(120, TimeUnit.SECONDS);
            over.set(true);
            for (var reader : readers) {
                assertTrue(reader.get(60, TimeUnit.SECONDS) > CYCLES);
            }
        } finally {
            over.set(true);
            threads.shutdownNow();
        }
        assertTrue(answers.size() >= 3, () -> answers.keySet() + " were seen");
        answers.forEach((version, contents) -> assertEquals(1, contents.size(), () -> version + ": " + contents));
        assertEquals(
                answers.size(),
                answers.values().stream().flatMap(Set::stream).collect(toSet()).size());
    }

    /** @return the number of answers */
    private Callable<Integer> asking(String question) {
        return () -> {
            int times = 0;
            while (!over.get()) {
                var answer = Steward.ask(question);
                var version = answer.getString("data.before.version");
                assertEquals(version, answer.getString("data.after.version"));
                answers.computeIfAbsent(version, key -> ConcurrentHashMap.newKeySet())
                        .add(contents(answer));
                times++;
            }
            return times;
        };
    }

    private static String contents(JsonPath answer) {
        return List.of(
                        answer.get("data.observations").toString(),
                        String.valueOf(answer.<Object>get("data.market")),
                        answer.get("data.provinces").toString(),
                        String.valueOf(answer.<Object>get("data.source")),
                        answer.get("data.after.observationCount").toString())
                .toString();
    }

    private Void change() {
        for (int cycle = 0; cycle < CYCLES; cycle++) {
            var source = Steward.post("sources", SOURCE);
            var group = Steward.post("markets", GROUP);
            var figures = Steward.post("observations", FIGURES);
            Steward.retract(figures);
            Steward.retract(group);
            Steward.retract(source);
        }
        return null;
    }
}
