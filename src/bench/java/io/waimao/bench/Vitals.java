package io.waimao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads what a process of this machine has used. */
interface Vitals extends AutoCloseable {

    static Vitals ofJvm(long pid) throws Exception {
        return JvmVitals.attach(pid);
    }

    /** Any process: bytes allocated and used on its heap are not known, and 0. */
    static Vitals ofProcess(long pid) {
        return new ProcessVitals(pid);
    }

    /** Bytes by all live threads. */
    long allocated();

    long processorNanos();

    /** MiB in use after a full collection. */
    long heap();

    /** MiB of real memory, now and at most; 0 if the operating system does not report it. */
    long resident(String which) throws IOException;

    static long resident(long pid, String which) throws IOException {
        var status = Path.of("/proc/" + pid + "/status");
        return !Files.exists(status)
                ? 0
                : Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith(which))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                        .sum();
    }

    @Override
    void close() throws IOException;
}
