package io.waimao.http.files;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.errors.Refused;
import io.waimao.http.message.Json;
import io.waimao.http.message.PlainReply;
import io.waimao.http.message.QueryString;
import io.waimao.http.steward.Stewards;
import io.waimao.ingestion.Imports;
import jakarta.enterprise.context.ApplicationScoped;

/** The progress of an import; with follow=true, one line at a time until it ends. */
@ApplicationScoped
public class ProgressHandler {

    private static final long TICK_MILLIS = 500;

    private final Stewards stewards;
    private final Imports imports;
    private final Vertx vertx;

    ProgressHandler(Stewards stewards, Imports imports, Vertx vertx) {
        this.stewards = stewards;
        this.imports = imports;
        this.vertx = vertx;
    }

    public void get(RoutingContext context) {
        var request = context.request();
        request.resume();
        stewards.admit(request.getHeader(HttpHeaders.AUTHORIZATION))
                .onSuccess(steward -> report(context))
                .onFailure(failure -> PlainReply.fail(request, failure));
    }

    private void report(RoutingContext context) {
        var request = context.request();
        try {
            var id = context.pathParam("id");
            var progress = imports.find(id)
                    .orElseThrow(() -> new Refused(
                            ErrorCode.BAD_REQUEST, "No import has this id, or it is no longer remembered."));
            if ("true".equals(QueryString.parse(request.query()).get("follow"))) {
                request.response().setChunked(true).putHeader(HttpHeaders.CONTENT_TYPE, "application/x-ndjson");
                follow(id, request.response());
            } else {
                PlainReply.send(request.response(), 200, Reports.of(progress));
            }
        } catch (Throwable failure) {
            PlainReply.fail(request, failure);
        }
    }

    private void follow(String id, HttpServerResponse response) {
        imports.find(id).filter(any -> !response.closed()).ifPresent(progress -> {
            response.write(Buffer.buffer(Json.write(Reports.of(progress))).appendString("\n"));
            if (progress.ended()) {
                response.end();
            } else {
                vertx.setTimer(TICK_MILLIS, tick -> follow(id, response));
            }
        });
    }
}
