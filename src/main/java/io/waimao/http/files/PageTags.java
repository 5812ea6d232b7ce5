package io.waimao.http.files;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.waimao.build.Build;
import io.waimao.http.graphql.EntityTags;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Validators of the pages' files, which change only with the build. Their time of modification is when a process
 * unpacked
 * them: a client that got an older file later would keep it for good.
 */
@ApplicationScoped
public class PageTags {

    private static final List<String> PATHS = List.of(
            "/",
            "/index.html",
            "/llms.txt",
            "/explorer/*",
            "/embed/*",
            "/playground/*",
            "/webjars/*",
            "/q/graphql-ui/*");

    /** The framework compresses its own other files, but not these. */
    private static final String UNCOMPRESSED = "/q/graphql-ui/";

    private static final Pattern COMPRESSIBLE = Pattern.compile("text/(html|css|javascript)\\b.*");

    private final String tag;

    PageTags(Build build) {
        this.tag = EntityTags.of(build);
    }

    /** @param order before the handlers of the files */
    public void register(Router router, int order) {
        PATHS.forEach(path -> router.get(path).order(order).handler(this::handle));
    }

    private void handle(RoutingContext context) {
        if (EntityTags.match(ifNoneMatch(context.request()), tag).isPresent()) {
            context.response()
                    .setStatusCode(304)
                    .putHeader(HttpHeaders.ETAG, weak())
                    .end();
            return;
        }
        context.request().headers().remove(HttpHeaders.IF_MODIFIED_SINCE);
        context.addHeadersEndHandler(sent -> validate(context));
        context.next();
    }

    private void validate(RoutingContext context) {
        var response = context.response();
        response.headers().remove(HttpHeaders.LAST_MODIFIED);
        if (response.getStatusCode() == 200) {
            response.putHeader(HttpHeaders.ETAG, weak());
            compress(context.request().path(), response);
        }
    }

    private static void compress(String path, HttpServerResponse response) {
        var type = response.headers().get(HttpHeaders.CONTENT_TYPE);
        if (path.startsWith(UNCOMPRESSED)
                && type != null
                && COMPRESSIBLE.matcher(type).matches()) {
            response.headers().remove(HttpHeaders.CONTENT_ENCODING);
        }
    }

    /** Weak, as a file may travel compressed. */
    private String weak() {
        return "W/" + EntityTags.quoted(tag, false);
    }

    private static String ifNoneMatch(HttpServerRequest request) {
        return String.join(", ", request.headers().getAll(HttpHeaders.IF_NONE_MATCH));
    }
}
