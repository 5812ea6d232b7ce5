package io.waimao.operations;

import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import io.waimao.ingestion.Dataset;
import io.waimao.ingestion.DatasetVersion;
import io.waimao.observations.ObservationFilter;
import io.waimao.observations.Observations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import org.jboss.logging.Logger;

/** One line when the service listens: what it answers from, and where to ask. */
@ApplicationScoped
class StartMessage {

    private static final Logger LOG = Logger.getLogger("io.waimao");

    private final Dataset dataset;
    private final Observations observations;
    private final HttpServer server;

    StartMessage(Dataset dataset, Observations observations, HttpServer server) {
        this.dataset = dataset;
        this.observations = observations;
        this.server = server;
    }

    void listening(@ObservesAsync HttpServerStart start) {
        var host = start.options().getHost();
        LOG.infof(
                "Data version %s, %d observations; playground at http://%s:%d/",
                dataset.current().map(DatasetVersion::version).orElse("none"),
                observations.count(ObservationFilter.NONE, null),
                host.equals("0.0.0.0") ? "localhost" : host,
                server.getPort());
    }
}
