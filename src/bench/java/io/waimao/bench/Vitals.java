package io.waimao.bench;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** What a JVM of this machine tells of itself. */
final class Vitals implements AutoCloseable {

    private final long pid;
    private final JMXConnector connector;
    private final ThreadMXBean threads;
    private final MemoryMXBean memory;
    private final OperatingSystemMXBean system;

    private Vitals(long pid, JMXConnector connector) throws IOException {
        this.pid = pid;
        this.connector = connector;
        var beans = connector.getMBeanServerConnection();
        this.threads = bean(beans, ManagementFactory.THREAD_MXBEAN_NAME, ThreadMXBean.class);
        this.memory = bean(beans, ManagementFactory.MEMORY_MXBEAN_NAME, MemoryMXBean.class);
        this.system = bean(beans, ManagementFactory.OPERATING_SYSTEM_MXBEAN_NAME, OperatingSystemMXBean.class);
    }

    private static <T> T bean(MBeanServerConnection beans, String name, Class<T> type) throws IOException {
        return ManagementFactory.newPlatformMXBeanProxy(beans, name, type);
    }

    static Vitals of(long pid) throws Exception {
        var machine = VirtualMachine.attach(String.valueOf(pid));
        try {
            var address = new JMXServiceURL(machine.startLocalManagementAgent());
            return new Vitals(pid, JMXConnectorFactory.connect(address));
        } finally {
            machine.detach();
        }
    }

    /** Bytes by all threads that live. */
    long allocated() {
        return Arrays.stream(threads.getThreadAllocatedBytes(threads.getAllThreadIds()))
                .filter(bytes -> bytes > 0)
                .sum();
    }

    long processorNanos() {
        return system.getProcessCpuTime();
    }

    /** MiB that are used after everything that is not has been collected. */
    long heap() {
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed() >> 20;
    }

    /** MiB of real memory, now and at most; 0 where the operating system does not tell. */
    long resident(String which) throws IOException {
        return resident(pid, which);
    }

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
    public void close() throws IOException {
        connector.close();
    }
}
