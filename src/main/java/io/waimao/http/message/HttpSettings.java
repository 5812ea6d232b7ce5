package io.waimao.http.message;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings of GraphQL over HTTP. */
@ConfigMapping(prefix = "waimao.http")
public interface HttpSettings {

    /** The Cache-Control header of answers to queries. With "no-cache" clients revalidate their copies each time. */
    @WithDefault("no-cache")
    String cacheControl();

    /** The minimum size of answers that are compressed, in bytes, for clients that accept gzip. */
    @WithDefault("1024")
    int compressFrom();

    /** The address by which readers reach the service, such as https://trade.example; links of pages are relative without. */
    Optional<String> publicAddress();

    /** The cache of finished answers to queries. */
    Answers answers();

    /** Automatic persisted queries (Apollo): documents by their SHA-256. */
    PersistedQueries persistedQueries();

    /** A JSON file with the only documents that may run. src/docs/queries.md describes its format. */
    Optional<Path> trustedDocuments();

    /** Connections by the protocol graphql-transport-ws. */
    Sockets sockets();

    /** Exports of files. */
    Exports exports();

    /** Pages of figures. */
    Figures figures();

    /** Behaviour at shutdown. */
    Shutdown shutdown();

    interface Answers {

        /** Bytes of all cached answers; 0 for no cache. The least used are evicted. */
        @WithDefault("16777216")
        long size();
    }

    interface PersistedQueries {

        @WithDefault("true")
        boolean enabled();

        /** Characters of all stored documents. The least used are evicted. */
        @WithDefault("1000000")
        long size();
    }

    interface Sockets {

        /** Time for a client to send connection_init. */
        @WithDefault("3s")
        Duration initTimeout();

        /** Operations running at the same time on one connection. */
        @WithDefault("10")
        int operations();

        /** Connections that are open at the same time; more are refused. */
        @WithDefault("500")
        int connections();

        /** Messages of a client that are read in a second; the rest waits. */
        @WithDefault("100")
        int messages();
    }

    interface Figures {

        /** Pages that are made at the same time, and as many feeds; more are refused. */
        @WithDefault("8")
        int concurrency();
    }

    interface Exports {

        /** Exports that run at the same time; more are refused. */
        @WithDefault("8")
        int concurrency();

        /** Time of one export. */
        @WithDefault("30m")
        Duration time();

        /** Bytes a second that a client must read on average, 10 seconds left out of account. */
        @WithDefault("16384")
        int rate();
    }

    interface Shutdown {

        /**
         * How long requests are still accepted after the readiness check turned down, so that load balancers notice.
         */
        @WithDefault("0s")
        Duration delay();

        /** How long it then waits for running requests. */
        @WithDefault("10s")
        Duration timeout();
    }
}
