package io.waimao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** On H2 in a file, against its {@code CSVREAD} in a process with the same heap. */
class H2Benchmark extends LargeDataBenchmark {

    private static final Path APP = Path.of("target/quarkus-app");

    @Override
    protected Path app() {
        return APP;
    }

    @Override
    protected String engine() {
        return "H2 CSVREAD";
    }

    @Override
    protected MeasuredDatabase create(String name) throws IOException {
        var file = folder().resolve(name + ".mv.db");
        Files.deleteIfExists(file);
        return new H2(folder().resolve(name).toAbsolutePath(), file);
    }

    private record H2(Path base, Path file) implements MeasuredDatabase {

        @Override
        public String url() {
            // H2 would give the last result of a statement again as long as nothing has changed.
            return "jdbc:h2:file:" + base + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=FALSE";
        }

        @Override
        public void bulkLoad(Path table) throws Exception {
            var script = Files.writeString(
                    base.resolveSibling("load.sql"),
                    "insert into observation (%s) select %1$s from csvread('%s', null, 'charset=UTF-8');"
                            .formatted(SyntheticRow.TABLE_COLUMNS, table.toAbsolutePath()));
            var jar = jar();
            var loading = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx512m",
                            "-cp",
                            jar.toString(),
                            "org.h2.tools.RunScript",
                            "-url",
                            url(),
                            "-user",
                            "",
                            "-password",
                            "",
                            "-script",
                            script.toString()))
                    .inheritIO()
                    .start();
            if (loading.waitFor() != 0) {
                throw new IllegalStateException("cannot load " + table);
            }
        }

        /** The very one of the service. */
        private static Path jar() throws IOException {
            try (var jars = Files.list(APP.resolve("lib/main"))) {
                return jars.filter(file -> file.getFileName().toString().startsWith("com.h2database.h2-"))
                        .findFirst()
                        .orElseThrow();
            }
        }

        @Override
        public long bytes() throws IOException {
            return Files.size(file);
        }
    }
}
