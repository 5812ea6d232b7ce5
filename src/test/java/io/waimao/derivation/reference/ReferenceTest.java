package io.waimao.derivation.reference;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.waimao.derivation.Derivations;
import io.waimao.ingestion.Steward;
import io.waimao.ingestion.Stewarded;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The service against the reference, on random rows and random questions: figures with their cross-checks, series,
 * comparisons, breakdowns, rankings, lists, claims' evidence and exports. {@code -Dseeds=100} tries as many seeds,
 * {@code -Dfrom=100} the first of them, {@code -Dseed=7} one, {@code -Dlarge=true} larger data.
 */
@QuarkusTest
@TestProfile(Stewarded.class)
class ReferenceTest {

    private static final int SMALL = 80;
    private static final int LARGE = 300;
    private static final int QUESTIONS = 200;
    private static final int CLAIMS = 20;
    private static final int TOGETHER = 40;
    private static final int ALONE = 10;
    private static final int OTHERS = 20;
    private static final JsonPathConfig EXACT = new JsonPathConfig(NumberReturnType.BIG_DECIMAL);

    private static final Codes CODES = Codes.shipped();
    private static final Rows SHIPPED = Rows.shipped();

    @Inject
    Derivations derivations;

    static LongStream seeds() {
        var seed = Long.getLong("seed");
        long from = Long.getLong("from", 0);
        return seed != null ? LongStream.of(seed) : LongStream.range(from, from + Long.getLong("seeds", 4));
    }

    @AfterEach
    void retractEverything() {
        Steward.retractAll();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyFieldReturnsTheFiguresOfTheReference(long seed) {
        var data = new RandomData(CODES, seed, Boolean.getBoolean("large") || seed % 2 == 1 ? LARGE : SMALL);
        Steward.post("sources", data.sources());
        Steward.post("observations", RandomData.HEADER + String.join("", data.rows()));
        var reference = reference(data, data.rows());
        var random = new Questions(CODES, data, ownRows(data), reference, seed);
        var questions = random.some(QUESTIONS);
        var claims = random.claims(CLAIMS);
        postClaims(claims);
        questions.addAll(claims);
        var wrong = new LinkedHashMap<Question, String>();
        for (int from = 0; from < questions.size(); from += TOGETHER) {
            wrong.putAll(ask(questions.subList(from, Math.min(questions.size(), from + TOGETHER)), reference));
        }
        var evidence = new Evidence(derivations, reference);
        claims.forEach(
                claim -> evidence.difference(claim).ifPresent(difference -> wrong.putIfAbsent(claim, difference)));
        for (var question : questions.subList(0, ALONE)) {
            ask(List.of(question), reference)
                    .forEach((asked, difference) -> wrong.putIfAbsent(asked, "(alone) " + difference));
        }
        var exported = exported(seed, data, reference);
        if (!wrong.isEmpty()) {
            fail(report(seed, data, wrong) + "\n" + exported);
        }
        assertEquals("", exported, () -> "seed " + seed);
    }

    private static void postClaims(List<Question.OfClaim> claims) {
        Steward.post(
                "claims",
                claims.stream().map(Question.OfClaim::line).collect(joining("", Question.OfClaim.HEADER, "")));
    }

    /** @return the differences of exports */
    private String exported(long seed, RandomData data, Reference reference) {
        var sources = SHIPPED.copy().addSources(Csv.parse(data.sources()));
        var area = Truth.PROVINCES.get((int) (seed % Truth.PROVINCES.size()));
        var exported = new Exported(sources, reference, area);
        var day = data.days().get((int) (seed % data.days().size()));
        return Stream.of(exported.all(), exported.current(), exported.asOf(day))
                .flatMap(Optional::stream)
                .collect(joining("\n"));
    }

    private List<Row> ownRows(RandomData data) {
        return Rows.none()
                .addSources(Csv.parse(data.sources()))
                .addRows(Csv.parse(RandomData.HEADER + String.join("", data.rows())))
                .all();
    }

    private Reference reference(RandomData data, List<String> rows) {
        return new Reference(
                CODES,
                SHIPPED.copy()
                        .addSources(Csv.parse(data.sources()))
                        .addRows(Csv.parse(RandomData.HEADER + String.join("", rows)))
                        .all());
    }

    /**
     * All in one request.
     *
     * @return the differences
     */
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
                var half = questions.size() / 2;
                wrong.putAll(ask(questions.subList(0, half), reference));
                wrong.putAll(ask(questions.subList(half, questions.size()), reference));
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
        document.append("}\n");
        return document.indexOf("...F") < 0
                ? document.toString()
                : document.append(Question.FRAGMENT).toString();
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
                        QUESTIONS + CLAIMS,
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

    /** Prefers a question about one figure, the simplest to investigate. */
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
        var reference = reference(data, rows);
        if (question instanceof Question.OfClaim claim) {
            postClaims(List.of(claim));
            if (new Evidence(derivations, reference).difference(claim).isPresent()) {
                return true;
            }
        }
        return !ask(List.of(question), reference).isEmpty();
    }
}
