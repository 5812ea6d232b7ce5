package io.waimao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Mercurius with its just-in-time compiler, on the rows of a measured service: once with SQL on an embedded SQLite, once
 * with the rows in memory. Needs node and npm.
 */
final class Peers implements AutoCloseable {

    static final String SQLITE = "Mercurius SQL";
    static final String MEMORY = "Mercurius";

    private static final Path SOURCES = Path.of("src/bench/peers");
    private static final Path FOLDER = Path.of("target/peers");
    private static final Path INSTALLED = FOLDER.resolve("node_modules/.package-lock.json");
    private static final Path LOG = Path.of("target/peers.log");

    private final List<Target> targets = new ArrayList<>();

    private Peers() {}

    /** None without npm. */
    static Peers start(MeasuredService service, List<String> questions, Path folder) throws Exception {
        var peers = new Peers();
        if (isThere("npm") && isThere("node")) {
            install();
            var rows = PeerRows.write(service, folder.resolve("rows.json"));
            peers.start(SQLITE, "sqlite", rows, questions, folder);
            peers.start(MEMORY, "memory", rows, questions, folder);
        } else {
            System.out.println("Skipped Mercurius: there is no npm.");
        }
        return peers;
    }

    List<Target> targets() {
        return List.copyOf(targets);
    }

    private void start(String name, String store, Path rows, List<String> questions, Path folder) throws Exception {
        var service = MeasuredService.start(
                folder.resolve(store + ".log"),
                List.of(
                        "node",
                        FOLDER.resolve("server.mjs").toString(),
                        store,
                        String.valueOf(FreePort.any()),
                        rows.toString()));
        targets.add(new Target(name, service, Vitals.ofProcess(service.pid()), "/graphql", questions));
    }

    private static boolean isThere(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    /** Does nothing if the locked packages are there. */
    private static void install() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        var lock = FOLDER.resolve("package-lock.json");
        var current = Files.exists(INSTALLED)
                && Files.exists(lock)
                && Files.mismatch(lock, SOURCES.resolve("package-lock.json")) < 0;
        try (var files = Files.list(SOURCES)) {
            for (var file : files.toList()) {
                Files.copy(file, FOLDER.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        if (!current) {
            installPackages();
        }
    }

    private static void installPackages() throws IOException, InterruptedException {
        var npm = new ProcessBuilder("npm", "ci", "--no-audit", "--no-fund", "--foreground-scripts")
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile())
                .start();
        if (npm.waitFor() != 0) {
            Files.deleteIfExists(INSTALLED);
            throw new IllegalStateException("npm ci failed, see " + LOG);
        }
    }

    @Override
    public void close() throws Exception {
        for (var target : targets) {
            target.close();
        }
    }
}
