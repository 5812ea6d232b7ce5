package io.waimao.http.files;

import graphql.schema.GraphQLSchema;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.waimao.engine.SchemaText;
import io.waimao.engine.limits.Introspection;
import io.waimao.http.graphql.EntityTags;
import io.waimao.http.message.PlainReply;
import io.waimao.http.message.Sha256;
import io.waimao.http.steward.Stewards;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The schema as a file, for whoever may read and introspect. */
@ApplicationScoped
public class SchemaHandler {

    private final GraphQLSchema schema;
    private final Introspection introspection;
    private final Stewards stewards;
    private @Nullable Printed printed;

    private record Printed(String text, String tag) {}

    SchemaHandler(GraphQLSchema schema, Introspection introspection, Stewards stewards) {
        this.schema = schema;
        this.introspection = introspection;
        this.stewards = stewards;
    }

    public void get(RoutingContext context) {
        var request = context.request();
        stewards.admitReader(request.getHeader(HttpHeaders.AUTHORIZATION))
                .onSuccess(reader -> send(context))
                .onFailure(failure -> PlainReply.fail(request, failure));
    }

    private void send(RoutingContext context) {
        var response = context.response();
        if (!introspection.enabled()) {
            response.setStatusCode(404).end();
            return;
        }
        var file = printed();
        response.putHeader(HttpHeaders.ETAG, EntityTags.quoted(file.tag, false))
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        var known = String.join(", ", context.request().headers().getAll(HttpHeaders.IF_NONE_MATCH));
        if (EntityTags.match(known, file.tag).isPresent()) {
            response.setStatusCode(304).end();
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
                    .end(file.text);
        }
    }

    /** Printed at the first request, and kept. */
    private synchronized Printed printed() {
        var kept = printed;
        if (kept == null) {
            var text = SchemaText.of(schema);
            kept = new Printed(text, Sha256.of(text));
            printed = kept;
        }
        return kept;
    }
}
