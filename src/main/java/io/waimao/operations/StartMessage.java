package io.waimao.operations;

import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import io.waimao.build.Build;
import io.waimao.dataset.DataVersion;
import io.waimao.dataset.DatasetChanges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import org.jboss.logging.Logger;

/** Logs one line when the service listens: version and commit, the data, and the address. */
@ApplicationScoped
class StartMessage {

    private static final Logger LOG = Logger.getLogger("io.waimao");

    private final Build build;
    private final DatasetChanges data;
    private final HttpServer server;

    StartMessage(Build build, DatasetChanges data, HttpServer server) {
        this.build = build;
        this.data = data;
        this.server = server;
    }

    void listening(@ObservesAsync HttpServerStart start) {
        var host = start.options().getHost();
        LOG.infof(
                "Waimao %s, commit %s; data version %s, %d observations; explorer at http://%s:%d/",
                build.version(),
                build.commit(),
                data.known().map(DataVersion::version).orElse("none"),
                data.known().map(DataVersion::observationCount).orElse(0),
                host.equals("0.0.0.0") ? "localhost" : host,
                server.getPort());
    }
}
