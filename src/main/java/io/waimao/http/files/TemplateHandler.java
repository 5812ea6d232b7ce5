package io.waimao.http.files;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.errors.Refused;
import io.waimao.http.message.PlainReply;
import io.waimao.http.message.QueryString;
import io.waimao.http.steward.Stewards;
import io.waimao.ingestion.ImportFormat;
import io.waimao.ingestion.Templates;
import io.waimao.ingestion.releases.ReleaseKind;
import io.waimao.paging.BadInput;
import jakarta.enterprise.context.ApplicationScoped;

/** Files to start from, for whoever may read. Other paths below /import are those of running imports. */
@ApplicationScoped
public class TemplateHandler {

    private final Stewards stewards;

    TemplateHandler(Stewards stewards) {
        this.stewards = stewards;
    }

    public void get(RoutingContext context) {
        var kind = ReleaseKind.find(context.pathParam("id"));
        if (kind.isEmpty()) {
            context.next();
            return;
        }
        var request = context.request();
        request.resume();
        stewards.admitReader(request.getHeader(HttpHeaders.AUTHORIZATION))
                .onSuccess(reader -> send(context, kind.get()))
                .onFailure(failure -> PlainReply.fail(request, failure));
    }

    private static void send(RoutingContext context, ReleaseKind kind) {
        var request = context.request();
        try {
            var format = QueryString.parse(request.query()).getOrDefault("format", ImportFormat.CSV.parameter());
            var template = Templates.of(kind, ImportFormat.of(format));
            request.response()
                    .putHeader(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8; header=present")
                    .putHeader("X-Content-Type-Options", "nosniff")
                    .end(Buffer.buffer(template));
        } catch (BadInput wrong) {
            PlainReply.refuse(request, new Refused(ErrorCode.BAD_REQUEST, String.valueOf(wrong.getMessage())));
        } catch (Throwable failure) {
            PlainReply.fail(request, failure);
        }
    }
}
