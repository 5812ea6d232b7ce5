package io.waimao.bench;

import java.io.IOException;

/** What the operating system reports of a process. */
record ProcessVitals(long pid) implements Vitals {

    @Override
    public long allocated() {
        return 0;
    }

    @Override
    public long processorNanos() {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .orElseThrow()
                .toNanos();
    }

    @Override
    public long heap() {
        return 0;
    }

    @Override
    public long resident(String which) throws IOException {
        return Vitals.resident(pid, which);
    }

    @Override
    public void close() {}
}
