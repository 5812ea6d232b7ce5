package io.waimao.http.message;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How answers travel. */
@ConfigMapping(prefix = "waimao.http")
public interface HttpSettings {

    /** The Cache-Control header of answers to queries; with "no-cache" a client asks each time whether its copy still holds. */
    @WithDefault("no-cache")
    String cacheControl();

    /** Bytes from which on an answer is compressed, for clients that accept gzip. */
    @WithDefault("1024")
    int compressFrom();

    /** Finished answers to queries, as long as the data stays the same. */
    Answers answers();

    /** Automatic persisted queries (Apollo): documents by their SHA-256. */
    PersistedQueries persistedQueries();

    /** A JSON file with the only documents that may run; its form is in src/docs/queries.md. */
    Optional<Path> trustedDocuments();

    /** Connections by the protocol graphql-transport-ws. */
    Sockets sockets();

    /** What a service does that is told to stop. */
    Shutdown shutdown();

    interface Answers {

        /** Bytes of all answers that are kept; 0 for none. The least used are forgotten. */
        @WithDefault("16777216")
        long size();
    }

    interface PersistedQueries {

        @WithDefault("true")
        boolean enabled();

        /** Characters of all documents that are remembered; the least used are forgotten. */
        @WithDefault("1000000")
        long size();
    }

    interface Sockets {

        /** Time that a client has for its connection_init. */
        @WithDefault("3s")
        Duration initTimeout();

        /** Operations that run at the same time on one connection. */
        @WithDefault("10")
        int operations();
    }

    interface Shutdown {

        /** How long it still takes requests, and says that it is not ready, so that balancers learn of it. */
        @WithDefault("0s")
        Duration delay();

        /** How long it then waits for what runs. */
        @WithDefault("10s")
        Duration timeout();
    }
}
