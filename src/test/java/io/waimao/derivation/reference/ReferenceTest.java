package io.waimao.derivation.reference;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.fail;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.waimao.ingestion.Steward;
import io.waimao.ingestion.Stewarded;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The service against the reference, on random rows and random questions. {@code -Dseeds=100} tries as many seeds,
 * {@code -Dseed=7} one, {@code -Dlarge=true} larger data.
 */
@QuarkusTest
@TestProfile(Stewarded.class)
class ReferenceTest {

    private static final int SMALL = 80;
    private static final int LARGE = 300;
    private static final int QUESTIONS = 200;
    private static final int TOGETHER = 60;
    private static final int ALONE = 10;
    private static final int OTHERS = 20;
    private static final JsonPathConfig EXACT = new JsonPathConfig(NumberReturnType.BIG_DECIMAL);

    private final Codes codes = Codes.shipped();
    private final Rows shipped = Rows.shipped();

    static LongStream seeds() {
        var seed = Long.getLong("seed");
        return seed != null ? LongStream.of(seed) : LongStream.range(0, Long.getLong("seeds", 4));
    }

    @AfterEach
    void retractEverything() {
        Steward.retractAll();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyDoorGivesTheFiguresOfTheReference(long seed) {
        var data = new RandomData(codes, seed, Boolean.getBoolean("large") || seed % 2 == 1 ? LARGE : SMALL);
        Steward.post("sources", data.sources());
        Steward.post("observations", RandomData.HEADER + String.join("", data.rows()));
        var reference = reference(data, data.rows());
        var questions = new Questions(codes, data, ownRows(data), reference, seed).some(QUESTIONS);
        var wrong = new LinkedHashMap<Question, String>();
        for (int from = 0; from < questions.size(); from += TOGETHER) {
            wrong.putAll(ask(questions.subList(from, Math.min(questions.size(), from + TOGETHER)), reference));
        }
        for (var question : questions.subList(0, ALONE)) {
            ask(List.of(question), reference)
                    .forEach((asked, difference) -> wrong.putIfAbsent(asked, "(alone) " + difference));
        }
        if (!wrong.isEmpty()) {
            fail(report(seed, data, wrong));
        }
    }

    private List<Row> ownRows(RandomData data) {
        return Rows.none()
                .addSources(Csv.parse(data.sources()))
                .addRows(Csv.parse(RandomData.HEADER + String.join("", data.rows())))
                .all();
    }

    private Reference reference(RandomData data, List<String> rows) {
        return new Reference(
                codes,
                shipped.copy()
                        .addSources(Csv.parse(data.sources()))
                        .addRows(Csv.parse(RandomData.HEADER + String.join("", rows)))
                        .all());
    }

    /** All in one request. @return the differences */
    private static Map<Question, String> ask(List<Question> questions, Reference reference) {
        var wrong = new LinkedHashMap<Question, String>();
        try {
            var answer = JsonPath.from(Steward.answer(document(questions))).using(EXACT);
            for (int i = 0; i < questions.size(); i++) {
                var question = questions.get(i);
                question.difference(reference, answer.get("data.q" + i))
                        .ifPresent(difference -> wrong.put(question, difference));
            }
        } catch (AssertionError failed) {
            if (questions.size() == 1) {
                wrong.put(questions.get(0), "failed: " + shortened(failed.getMessage()));
            } else {
                questions.forEach(question -> wrong.putAll(ask(List.of(question), reference)));
            }
        }
        return wrong;
    }

    private static String shortened(String message) {
        var line = message.replaceAll("\\s+", " ");
        return line.substring(0, Math.min(300, line.length()));
    }

    private static String document(List<Question> questions) {
        var document = new StringBuilder("{\n");
        for (int i = 0; i < questions.size(); i++) {
            document.append(questions.get(i).field("q" + i)).append('\n');
        }
        return document.append("}\n").append(Question.FRAGMENT).toString();
    }

    private String report(long seed, RandomData data, Map<Question, String> wrong) {
        var question = Collections.min(wrong.keySet(), comparing(ReferenceTest::complexity));
        var rows = new Shrinking(candidate -> stillWrong(question, data, candidate)).smallest(data.rows());
        stillWrong(question, data, rows);
        var reference = reference(data, rows);
        var difference =
                ask(List.of(question), reference).getOrDefault(question, "only in a batch: " + wrong.get(question));
        var others = new LinkedHashMap<>(wrong);
        others.remove(question);
        return """
                seed %d: %d of %d answers differ. The smallest case of one:
                %s%s%s
                  question %s
                  %s
                The others:
                %s""".formatted(
                        seed,
                        wrong.size(),
                        QUESTIONS,
                        sourcesOf(rows, data),
                        RandomData.HEADER,
                        String.join("", rows),
                        question.field("q"),
                        difference,
                        others.entrySet().stream()
                                .limit(OTHERS)
                                .map(each -> "  " + each.getKey() + "\n    " + each.getValue())
                                .collect(joining("\n")));
    }

    /** A question about one figure is the simplest to look into. */
    private static int complexity(Question question) {
        return question instanceof Question.OfFigure of
                ? of.period() == null ? 1 : 0
                : question instanceof Question.OfParts ? 3 : 2;
    }

    private static String sourcesOf(List<String> rows, RandomData data) {
        var lines = new StringBuilder();
        data.sources().lines().forEach(line -> {
            var code = line.substring(0, line.indexOf(','));
            if (code.equals("id") || rows.stream().anyMatch(row -> row.endsWith("," + code + "\n"))) {
                lines.append(line).append('\n');
            }
        });
        return lines.toString();
    }

    private boolean stillWrong(Question question, RandomData data, List<String> rows) {
        Steward.retractAll();
        Steward.post("sources", data.sources());
        if (!rows.isEmpty()) {
            Steward.post("observations", RandomData.HEADER + String.join("", rows));
        }
        return !ask(List.of(question), reference(data, rows)).isEmpty();
    }
}
