package io.waimao.bench;

import java.io.IOException;
import java.net.ServerSocket;

/** For a server that has to be told one. */
final class FreePort {

    private FreePort() {}

    static int any() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
