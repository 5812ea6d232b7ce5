package io.waimao.http;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.waimao.feed.ChangeFeed;
import io.waimao.http.agents.AgentHandler;
import io.waimao.http.connection.ConnectionGate;
import io.waimao.http.files.ExportHandler;
import io.waimao.http.files.FeedHandler;
import io.waimao.http.files.FigureHandler;
import io.waimao.http.files.ImportHandler;
import io.waimao.http.files.PageTags;
import io.waimao.http.files.ProgressHandler;
import io.waimao.http.files.SchemaHandler;
import io.waimao.http.files.TemplateHandler;
import io.waimao.http.files.TextPageHandler;
import io.waimao.http.files.UnknownPathHandler;
import io.waimao.http.files.ViewHandler;
import io.waimao.http.graphql.QueryHandler;
import io.waimao.http.socket.SocketHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.Collections;

/** The routes. They precede the framework's own, which are never reached. */
@ApplicationScoped
class Routes {

    private static final String ENDPOINT = "/graphql";

    /** After the filters (CORS, security) and before the framework's handlers. */
    private static final int ORDER = -100;

    private static final int FIRST = Integer.MIN_VALUE;

    private final QueryHandler queries;
    private final SocketHandler sockets;
    private final ImportHandler imports;
    private final TemplateHandler templates;
    private final ProgressHandler progress;
    private final ExportHandler exports;
    private final SchemaHandler schema;
    private final FigureHandler figures;
    private final ViewHandler views;
    private final TextPageHandler texts;
    private final FeedHandler feed;
    private final AgentHandler agents;
    private final MetricsHandler metrics;
    private final StoppingGate stopping;
    private final ConnectionGate connections;
    private final PageTags pages;
    private final UnknownPathHandler unknown;

    Routes(
            QueryHandler queries,
            SocketHandler sockets,
            ImportHandler imports,
            TemplateHandler templates,
            ProgressHandler progress,
            ExportHandler exports,
            SchemaHandler schema,
            FigureHandler figures,
            ViewHandler views,
            TextPageHandler texts,
            FeedHandler feed,
            AgentHandler agents,
            MetricsHandler metrics,
            StoppingGate stopping,
            ConnectionGate connections,
            PageTags pages,
            UnknownPathHandler unknown) {
        this.queries = queries;
        this.sockets = sockets;
        this.imports = imports;
        this.templates = templates;
        this.progress = progress;
        this.exports = exports;
        this.schema = schema;
        this.figures = figures;
        this.views = views;
        this.texts = texts;
        this.feed = feed;
        this.agents = agents;
        this.metrics = metrics;
        this.stopping = stopping;
        this.connections = connections;
        this.pages = pages;
        this.unknown = unknown;
    }

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(connections);
        var gated = new ArrayList<>(TextPageHandler.PATHS);
        Collections.addAll(
                gated,
                ENDPOINT,
                "/import/*",
                "/export/*",
                FigureHandler.ROOT + "*",
                AgentHandler.PATH,
                ChangeFeed.PATH);
        gated.forEach(path -> router.route(path).order(ORDER - 1).handler(stopping));
        router.route(ENDPOINT).order(ORDER).handler(this::serve).failureHandler(queries::refuse);
        router.post("/import/:kind").order(ORDER).handler(imports::post);
        router.get("/export/:file").order(ORDER).handler(exports::get);
        router.get("/import/:id").order(ORDER).handler(templates::get).handler(progress::get);
        router.get(FigureHandler.ROOT + "*").order(ORDER).handler(figures::get);
        router.head(FigureHandler.ROOT + "*").order(ORDER).handler(figures::get);
        router.get(ChangeFeed.PATH).order(ORDER).handler(feed::get);
        router.head(ChangeFeed.PATH).order(ORDER).handler(feed::get);
        router.route(AgentHandler.PATH).order(ORDER).handler(agents::handle);
        router.route("/q/metrics*").order(ORDER).handler(metrics::admit);
        router.get(ENDPOINT + "/schema.graphql").order(ORDER).handler(schema::get);
        texts.register(router, ORDER);
        router.get("/").order(ORDER).handler(views::get);
        pages.register(router, ORDER);
        router.errorHandler(404, unknown::answer);
    }

    private void serve(RoutingContext context) {
        var request = context.request();
        if (SocketHandler.isWebSocketRequest(request)) {
            sockets.handle(request);
        } else {
            queries.handle(request);
        }
    }
}
