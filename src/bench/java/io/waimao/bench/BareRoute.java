package io.waimao.bench;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The first limit: reads the body of a POST and answers with fixed bytes, and does nothing else. No service on the same
 * server can be faster.
 */
public final class BareRoute {

    private BareRoute() {}

    /** @param args the port, and the folder with the answers by the name of their question */
    public static void main(String[] args) throws Exception {
        var answers = new HashMap<String, Buffer>();
        try (var files = Files.list(Path.of(args[1]))) {
            for (var file :
                    files.filter(name -> name.toString().endsWith(".answer")).toList()) {
                var name = file.getFileName().toString();
                answers.put(name.substring(0, name.lastIndexOf('.')), Buffer.buffer(Files.readAllBytes(file)));
            }
        }
        serve(Integer.parseInt(args[0]), router -> router.post("/:question")
                .handler(context -> answer(context, answers)));
    }

    private static void answer(RoutingContext context, Map<String, Buffer> answers) {
        var answer = answers.get(context.pathParam("question"));
        context.request().bodyHandler(body -> context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json; charset=utf-8")
                .end(answer));
    }

    /** On as many event loops as the service has. */
    static void serve(int port, java.util.function.Consumer<Router> routes) {
        var vertx = Vertx.vertx();
        vertx.deployVerticle(
                        () -> new AbstractVerticle() {
                            @Override
                            public void start() {
                                var router = Router.router(vertx);
                                routes.accept(router);
                                vertx.createHttpServer(new HttpServerOptions().setPort(port))
                                        .requestHandler(router)
                                        .listen();
                            }
                        },
                        new DeploymentOptions()
                                .setInstances(2 * Runtime.getRuntime().availableProcessors()))
                .onSuccess(started -> System.out.println("Listening on: http://localhost:" + port))
                .onFailure(failure -> {
                    failure.printStackTrace();
                    System.exit(1);
                });
    }
}
