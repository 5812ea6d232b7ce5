package io.waimao.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.json.JsonObject;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Measures fixed questions to the packaged service, with and without kept answers, in turns with two limits, with the
 * framework's own endpoint over the same application, and with Mercurius. As its name is not that of a test, it runs
 * when it is asked for alone. How to read what it prints is in src/docs/performance.md.
 */
class QueryBenchmark {

    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final int WARMING = Integer.getInteger("warming", 3);
    private static final int SECONDS = Integer.getInteger("seconds", 2);
    private static final int CONNECTIONS = Integer.getInteger("connections", 32);
    private static final List<String> FLAGS =
            List.of(System.getProperty("flags", "-XX:+UseSerialGC -Xmx128m").split(" "));

    private static final Path APP = Path.of("target/quarkus-app");
    private static final Path FRAMEWORK = Path.of("target/framework");
    private static final Path QUESTIONS = Path.of("src/test/resources/questions");
    private static final String OBSERVATIONS = "4-observations";
    private static final String TRANSITIONS = "2-transitions";
    private static final String INTROSPECTION = "6-introspection";
    private static final int ROWS = 4000;

    private final Map<String, String> bodies = bodies();
    private final List<String> questions = List.copyOf(bodies.keySet());
    private final List<String> measured = questions.stream()
            .filter(name -> name.startsWith(System.getProperty("question", "")))
            .toList();

    private static Map<String, String> bodies() {
        var bodies = new LinkedHashMap<String, String>();
        try (var files = Files.list(QUESTIONS)) {
            for (var file : files.sorted().toList()) {
                bodies.put(
                        file.getFileName().toString().replace(".graphql", ""),
                        new JsonObject().put("query", Files.readString(file)).encode());
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return bodies;
    }

    @Test
    void measure() throws Exception {
        var folder = Files.createDirectories(Path.of("target/questions"));
        var data = new SyntheticCustoms(ROWS);
        data.writeCatalogue(folder);
        withoutRollUps(folder.resolve("sources.csv"));
        data.write(folder.resolve("observations.csv"), folder.resolve("table.csv"));
        FrameworkApp.build(FRAMEWORK);
        try (var cached = start("kept answers", APP, "/graphql", questions, folder);
                var uncached = start("executed", APP, "/graphql", questions, folder, "-Dwaimao.http.answers.size=0");
                var framework = start("framework", FRAMEWORK, "/framework", List.of(OBSERVATIONS), folder);
                var bare = bare(cached, folder);
                var jdbc = jdbc(folder);
                var peers = Peers.start(uncached.service(), List.of(OBSERVATIONS), folder)) {
            var targets = new ArrayList<>(List.of(bare, cached, uncached, framework, jdbc));
            targets.addAll(peers.targets());
            sameBytes(targets);
            var load = new Load(folder);
            for (int round = -WARMING; round < ROUNDS; round++) {
                for (var question : measured) {
                    for (var target : targets) {
                        if (target.answers(question)) {
                            target.drive(load, question, bodies.get(question), CONNECTIONS, SECONDS, round >= 0);
                        }
                    }
                }
            }
            report(targets);
            if (measured.contains(OBSERVATIONS)) {
                compare(uncached, framework, jdbc);
                compare(uncached, peers.targets());
            }
            for (var target : List.of(cached, uncached)) {
                say("%-14s %s%n", target.name(), target.memory());
            }
            alone(uncached, load);
        }
    }

    /** So that the service has the very rows that JDBC has, and no more. */
    private static void withoutRollUps(Path sources) throws IOException {
        Files.writeString(sources, Files.readString(sources).replace(",true\n", ",false\n"));
    }

    private Target start(String name, Path app, String path, List<String> questions, Path folder, String... flags)
            throws Exception {
        var all = new ArrayList<>(FLAGS);
        all.addAll(List.of(flags));
        var service = MeasuredService.start(app, folder.resolve(name.replace(' ', '-') + ".log"), all);
        service.importing("sources", folder.resolve("sources.csv"));
        service.importing("sectors", folder.resolve("sectors.csv"));
        service.importing("observations", folder.resolve("observations.csv"));
        return new Target(name, service, Vitals.ofJvm(service.pid()), path, questions);
    }

    /** Answers with what the service answers. */
    private Target bare(Target service, Path folder) throws Exception {
        for (var question : questions) {
            Files.write(folder.resolve(question + ".answer"), service.answer(question, bodies.get(question)));
        }
        return route("bare route", BareRoute.class, "/%s", questions, folder, folder.toString());
    }

    private Target jdbc(Path folder) throws Exception {
        try (var jars = Files.list(APP.resolve("app"))) {
            var jar = jars.findFirst().orElseThrow();
            return route(
                    "JDBC",
                    JdbcRoute.class,
                    "/%s",
                    List.of(OBSERVATIONS),
                    folder,
                    jar.toString(),
                    folder.resolve("table.csv").toString());
        }
    }

    /** In a JVM with the same flags and libraries. */
    private static Target route(
            String name, Class<?> main, String path, List<String> questions, Path folder, String... arguments)
            throws Exception {
        var program = new ArrayList<>(List.of(
                "-cp",
                String.join(File.pathSeparator, "target/test-classes", "target/classes", APP + "/lib/main/*"),
                main.getName(),
                String.valueOf(FreePort.any())));
        program.addAll(List.of(arguments));
        var server = MeasuredService.run(folder.resolve(name.replace(' ', '-') + ".log"), FLAGS, program);
        return new Target(name, server, Vitals.ofJvm(server.pid()), path, questions);
    }

    private void sameBytes(List<Target> targets) throws Exception {
        for (var question : questions) {
            var expected = targets.get(0).answer(question, bodies.get(question));
            for (var target : targets) {
                if (target.answers(question)) {
                    var answer = target.answer(question, bodies.get(question));
                    // The schema's lists come in whatever order a process has them.
                    if (question.equals(INTROSPECTION)) {
                        assertEquals(expected.length, answer.length, target.name());
                    } else {
                        assertArrayEquals(expected, answer, target.name() + ": " + question);
                    }
                }
            }
        }
    }

    private void report(List<Target> targets) {
        var bare = targets.get(0);
        say("%n%d connections, %d rounds of %d s, flags %s%n%n", CONNECTIONS, ROUNDS, SECONDS, String.join(" ", FLAGS));
        say(
                "%-16s%-14s%11s%9s%10s%10s%9s%11s%12s%n",
                "question", "", "requests/s", "of bare", "median ms", "p99 ms", "p99/med", "CPU us/req", "KiB/request");
        for (var question : measured) {
            for (var target : targets) {
                if (target.answers(question)) {
                    say(
                            "%-16s%-14s%11.0f%8.1f%%%10.2f%10.2f%9.1f%11.0f%12.1f%n",
                            question,
                            target.name(),
                            target.perSecond(question),
                            100 * target.perSecond(question) / bare.perSecond(question),
                            target.median(question),
                            target.slowest(question),
                            target.slowest(question) / target.median(question),
                            target.micros(question),
                            target.kibibytes(question));
                }
            }
        }
    }

    private static void compare(Target uncached, Target framework, Target jdbc) {
        say(
                "%n%s, executed: %.2f x the framework's endpoint (CPU %.2f x), %.0f %% of JDBC (CPU %.0f %%)%n",
                OBSERVATIONS,
                uncached.perSecond(OBSERVATIONS) / framework.perSecond(OBSERVATIONS),
                framework.micros(OBSERVATIONS) / uncached.micros(OBSERVATIONS),
                100 * uncached.perSecond(OBSERVATIONS) / jdbc.perSecond(OBSERVATIONS),
                100 * jdbc.micros(OBSERVATIONS) / uncached.micros(OBSERVATIONS));
    }

    private static void compare(Target uncached, List<Target> peers) {
        for (var peer : peers) {
            say(
                    "%s, executed : %s = %.2f (CPU %.2f)%n",
                    OBSERVATIONS,
                    peer.name(),
                    uncached.perSecond(OBSERVATIONS) / peer.perSecond(OBSERVATIONS),
                    peer.micros(OBSERVATIONS) / uncached.micros(OBSERVATIONS));
        }
    }

    /** What one client waits for. */
    private void alone(Target uncached, Load load) throws Exception {
        load.drive(uncached.of(TRANSITIONS), bodies.get(TRANSITIONS), 1, SECONDS);
        var result = load.drive(uncached.of(TRANSITIONS), bodies.get(TRANSITIONS), 1, 2 * SECONDS);
        say(
                "%s, executed, one connection: median %.2f ms, p99 %.2f ms%n",
                TRANSITIONS, result.median(), result.slowest());
    }

    private static void say(String format, Object... arguments) {
        System.out.printf(Locale.ROOT, format, arguments);
    }
}
