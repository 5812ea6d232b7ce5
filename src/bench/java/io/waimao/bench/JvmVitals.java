package io.waimao.bench;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.util.Arrays;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** What a JVM of this machine reports of itself. */
final class JvmVitals implements Vitals {

    private final long pid;
    private final JMXConnector connector;
    private final ThreadMXBean threads;
    private final MemoryMXBean memory;
    private final OperatingSystemMXBean system;

    private JvmVitals(long pid, JMXConnector connector) throws IOException {
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

    static JvmVitals attach(long pid) throws Exception {
        var machine = VirtualMachine.attach(String.valueOf(pid));
        try {
            var address = new JMXServiceURL(machine.startLocalManagementAgent());
            return new JvmVitals(pid, JMXConnectorFactory.connect(address));
        } finally {
            machine.detach();
        }
    }

    @Override
    public long allocated() {
        return Arrays.stream(threads.getThreadAllocatedBytes(threads.getAllThreadIds()))
                .filter(bytes -> bytes > 0)
                .sum();
    }

    @Override
    public long processorNanos() {
        return system.getProcessCpuTime();
    }

    @Override
    public long heap() {
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed() >> 20;
    }

    @Override
    public long resident(String which) throws IOException {
        return Vitals.resident(pid, which);
    }

    @Override
    public void close() throws IOException {
        connector.close();
    }
}
