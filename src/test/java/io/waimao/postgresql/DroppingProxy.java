package io.waimao.postgresql;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Forwards connections on loopback, and drops the bytes of all of them while it is silent. */
final class DroppingProxy implements Closeable {

    private final ServerSocket door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    private final int target;
    private volatile boolean silent;

    DroppingProxy(int target) throws IOException {
        this.target = target;
        start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    void setSilent(boolean dropping) {
        silent = dropping;
    }

    private static void start(Work work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException closed) {
                // The end of a connection, or of the proxy.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() throws IOException {
        while (true) {
            var client = door.accept();
            var server = new Socket(InetAddress.getLoopbackAddress(), target);
            start(() -> forward(client, server));
            start(() -> forward(server, client));
        }
    }

    /** What is dropped once is gone: the connection is of no use any more, and stays open. */
    private void forward(Socket from, Socket to) throws IOException {
        var bytes = new byte[8192];
        var dropped = false;
        try (from;
                to) {
            for (int length = from.getInputStream().read(bytes);
                    length >= 0;
                    length = from.getInputStream().read(bytes)) {
                dropped |= silent;
                if (!dropped) {
                    to.getOutputStream().write(bytes, 0, length);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }
}
