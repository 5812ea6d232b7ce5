package io.waimao.operations;

import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import io.waimao.dataset.DataVersion;
import io.waimao.dataset.DatasetChanges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import org.jboss.logging.Logger;

/** Logs one line when the service listens: the data, and the address. */
@ApplicationScoped
class StartMessage {

    private static final Logger LOG = Logger.getLogger("io.waimao");

    private final DatasetChanges data;
    private final HttpServer server;

    StartMessage(DatasetChanges data, HttpServer server) {
        this.data = data;
        this.server = server;
    }

    void listening(@ObservesAsync HttpServerStart start) {
        var host = start.options().getHost();
        LOG.infof(
                "Data version %s, %d observations; explorer at http://%s:%d/",
                data.known().map(DataVersion::version).orElse("none"),
                data.known().map(DataVersion::observationCount).orElse(0),
                host.equals("0.0.0.0") ? "localhost" : host,
                server.getPort());
    }
}
