package io.waimao.http.files;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.errors.Refused;
import io.waimao.export.DataChangedException;
import io.waimao.export.Exports;
import io.waimao.export.PreparedFile;
import io.waimao.http.graphql.Reply;
import io.waimao.http.lifecycle.Stopping;
import io.waimao.http.message.HttpSettings;
import io.waimao.http.message.PlainReply;
import io.waimao.http.message.QueryString;
import io.waimao.http.steward.Stewards;
import io.waimao.paging.BadInput;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.zip.GZIPOutputStream;
import org.jboss.logging.Logger;

/** Exports the data as files of any length. URL parameters are the filters of GraphQL. */
@ApplicationScoped
public class ExportHandler {

    private static final Logger LOG = Logger.getLogger(ExportHandler.class);

    private final Exports exports;
    private final Stewards stewards;
    private final Stopping stopping;
    private final HttpSettings.Exports limits;
    private final Semaphore places;

    ExportHandler(Exports exports, Stewards stewards, Stopping stopping, HttpSettings settings) {
        this.exports = exports;
        this.stewards = stewards;
        this.stopping = stopping;
        this.limits = settings.exports();
        this.places = new Semaphore(limits.concurrency());
    }

    public void get(RoutingContext context) {
        var request = context.request();
        request.resume();
        stewards.admitReader(request.getHeader(HttpHeaders.AUTHORIZATION))
                .onSuccess(reader -> export(context))
                .onFailure(failure -> PlainReply.fail(request, failure));
    }

    private void export(RoutingContext context) {
        var request = context.request();
        try {
            run(() -> prepare(context));
        } catch (Throwable failure) {
            PlainReply.fail(request, failure);
        }
    }

    /** On a worker, as a file may depend on derived figures. */
    private void prepare(RoutingContext context) {
        var request = context.request();
        try {
            write(request, exports.prepare(context.pathParam("file"), QueryString.parse(request.query())));
        } catch (BadInput wrong) {
            PlainReply.refuse(request, new Refused(ErrorCode.BAD_USER_INPUT, String.valueOf(wrong.getMessage())));
        } catch (Throwable failure) {
            PlainReply.fail(request, failure);
        }
    }

    /** @throws Refused if as many exports are running as may */
    private void run(Runnable export) {
        if (!places.tryAcquire()) {
            throw new Refused(
                    ErrorCode.OVERLOADED,
                    "%d exports are running, as many as are allowed; try again later.".formatted(limits.concurrency()));
        }
        stopping.execute(() -> {
            try {
                export.run();
            } finally {
                places.release();
            }
        });
    }

    private void write(HttpServerRequest request, PreparedFile file) {
        var response = request.response();
        response.putHeader(HttpHeaders.CONTENT_TYPE, file.contentType())
                .putHeader(HttpHeaders.VARY, "Accept-Encoding")
                .putHeader("X-Content-Type-Options", "nosniff");
        try {
            var stream = new ResponseStream(response, limits);
            if (Reply.acceptsGzip(request)) {
                response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
                file.writer().accept(new GZIPOutputStream(stream));
            } else {
                file.writer().accept(stream);
            }
        } catch (IOException | UncheckedIOException gone) {
            LOG.debug("the client closed an export", gone);
            request.connection().close();
        } catch (DataChangedException changed) {
            // A truncated file must not look complete.
            LOG.info("aborted an export: " + changed.getMessage());
            request.connection().close();
        } catch (Throwable failure) {
            LOG.error("cannot export", failure);
            request.connection().close();
        }
    }
}
