package io.waimao.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.waimao.http.message.PlainReply;
import io.waimao.http.steward.Stewards;
import io.waimao.metrics.Metrics;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets Prometheus read what is counted. */
@ApplicationScoped
class MetricsHandler {

    private final Metrics metrics;
    private final Stewards stewards;

    MetricsHandler(Metrics metrics, Stewards stewards) {
        this.metrics = metrics;
        this.stewards = stewards;
    }

    void get(RoutingContext context) {
        var request = context.request();
        stewards.admitReader(request.getHeader(HttpHeaders.AUTHORIZATION))
                .onSuccess(reader -> request.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")
                        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                        .end(metrics.text()))
                .onFailure(failure -> PlainReply.fail(request, failure));
    }
}
