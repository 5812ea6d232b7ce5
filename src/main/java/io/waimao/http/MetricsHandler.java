package io.waimao.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.waimao.http.message.PlainReply;
import io.waimao.http.steward.Stewards;
import jakarta.enterprise.context.ApplicationScoped;

/** Admits readers to the metrics, which the framework then writes. */
@ApplicationScoped
class MetricsHandler {

    private final Stewards stewards;

    MetricsHandler(Stewards stewards) {
        this.stewards = stewards;
    }

    void admit(RoutingContext context) {
        var request = context.request();
        stewards.admitReader(request.getHeader(HttpHeaders.AUTHORIZATION))
                .onSuccess(reader -> {
                    request.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
                    context.next();
                })
                .onFailure(failure -> PlainReply.fail(request, failure));
    }
}
