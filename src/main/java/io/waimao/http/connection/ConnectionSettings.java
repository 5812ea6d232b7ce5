package io.waimao.http.connection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits of one connection. */
@ConfigMapping(prefix = "waimao.http.connections")
public interface ConnectionSettings {

    /** Time that a client may leave an answer unread before its connection is closed. */
    @WithDefault("30s")
    Duration unreadTime();

    /** Time that a connection stays open without a request. WebSockets are not affected. */
    @WithDefault("60s")
    Duration idleTime();

    /** Requests that may arrive before the first of them is answered; a client that sends more is disconnected. */
    @WithDefault("64")
    int pipelined();
}
