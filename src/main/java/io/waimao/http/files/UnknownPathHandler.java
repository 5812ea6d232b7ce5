package io.waimao.http.files;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.waimao.http.message.Preferences;
import io.waimao.pages.PageLanguage;
import io.waimao.pages.UnknownPage;
import jakarta.enterprise.context.ApplicationScoped;

/** Answers requests for which there is no route: browsers get a page, others a plain answer. */
@ApplicationScoped
public class UnknownPathHandler {

    private static final String HTML = "text/html";
    private static final String PLAIN = "<html><body><h1>Resource not found</h1></body></html>";
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none';"
            + " base-uri 'none'; form-action 'none'";

    public void answer(RoutingContext context) {
        var request = context.request();
        var response = context.response();
        response.setStatusCode(404)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .putHeader("X-Content-Type-Options", "nosniff");
        if (!isReading(request.method()) || !namesHtml(header(request, HttpHeaders.ACCEPT))) {
            response.end(HttpMethod.HEAD.equals(request.method()) ? "" : PLAIN);
            return;
        }
        var language = PageLanguage.of(null, header(request, HttpHeaders.ACCEPT_LANGUAGE));
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .putHeader("Content-Security-Policy", POLICY)
                .putHeader("X-Frame-Options", "DENY")
                .putHeader("Referrer-Policy", "no-referrer")
                .end(UnknownPage.of(request.path(), language));
    }

    private static boolean isReading(HttpMethod method) {
        return HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method);
    }

    /** Browsers name it; other clients accept anything. */
    private static boolean namesHtml(String accept) {
        return Preferences.of(accept).quality(range -> range.equals(HTML) ? 1 : 0) > 0;
    }

    private static String header(HttpServerRequest request, CharSequence name) {
        return String.join(", ", request.headers().getAll(name));
    }
}
