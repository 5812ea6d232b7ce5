package io.waimao.http;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import io.waimao.engine.DatabaseOutage;
import io.waimao.engine.ErrorCode;
import io.waimao.engine.Refused;
import io.waimao.ingestion.ImportFormat;
import io.waimao.ingestion.ImportReport;
import io.waimao.ingestion.ImportRequest;
import io.waimao.ingestion.Imports;
import io.waimao.ingestion.ReleaseKind;
import io.waimao.query.BadInput;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The steward's door: files come in by POST, and their progress is told. */
@ApplicationScoped
class ImportHandler {

    private static final Logger LOG = Logger.getLogger(ImportHandler.class);

    private static final Set<String> TYPES =
            Set.of("text/csv", "application/gzip", "application/x-gzip", "application/vnd.sdmx.data+csv");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final long TICK_MILLIS = 500;

    private final Stewards stewards;
    private final Imports imports;
    private final Vertx vertx;
    private final DatabaseOutage outage;
    private final Stopping stopping;

    ImportHandler(Stewards stewards, Imports imports, Vertx vertx, DatabaseOutage outage, Stopping stopping) {
        this.outage = outage;
        this.stopping = stopping;
        this.stewards = stewards;
        this.imports = imports;
        this.vertx = vertx;
    }

    void post(RoutingContext context) {
        var request = context.request();
        stewards.admit(request.getHeader(HttpHeaders.AUTHORIZATION))
                .onSuccess(steward -> take(context))
                .onFailure(failure -> fail(request, failure));
    }

    private void take(RoutingContext context) {
        var request = context.request();
        try {
            requireCsv(request.getHeader(HttpHeaders.CONTENT_TYPE));
            var options = QueryString.parse(request.query());
            var wanted = request(kind(context.pathParam("kind")), options);
            var id = id(options.get("id"));
            Expectation.fulfil(request);
            var content = new RequestStream(request);
            var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
            stopping.execute(() -> run(request, id, wanted, content, length == null ? -1 : Long.parseLong(length)));
        } catch (BadInput wrong) {
            refuse(request, new Refused(ErrorCode.BAD_REQUEST, String.valueOf(wrong.getMessage())));
        } catch (Throwable failure) {
            fail(request, failure);
        }
    }

    private void run(HttpServerRequest http, String id, ImportRequest wanted, RequestStream content, long length) {
        try (content) {
            var report = imports.run(id, wanted, content, length);
            var body = Reports.of(report);
            body.put("import", id);
            answer(http.response(), status(report), body);
        } catch (BadInput broken) {
            refuse(http, new Refused(ErrorCode.BAD_USER_INPUT, String.valueOf(broken.getMessage())));
        } catch (Throwable failure) {
            if (outage.isBehind(failure)) {
                refuse(http, new Refused(ErrorCode.DATABASE_UNAVAILABLE, DatabaseOutage.MESSAGE));
                return;
            }
            LOG.error("cannot import " + wanted.name(), failure);
            refuse(http, new Refused(ErrorCode.INTERNAL_SERVER_ERROR, "The service failed to import the file."));
        }
    }

    private static int status(ImportReport report) {
        return switch (report.outcome()) {
            case IMPORTED -> 201;
            case UNCHANGED, TRIED -> 200;
            case REJECTED -> 422;
        };
    }

    /** The progress of an import; with follow=true line by line until it has ended. */
    void progress(RoutingContext context) {
        var request = context.request();
        request.resume();
        stewards.admit(request.getHeader(HttpHeaders.AUTHORIZATION))
                .onSuccess(steward -> tell(context))
                .onFailure(failure -> fail(request, failure));
    }

    private void tell(RoutingContext context) {
        var request = context.request();
        try {
            var id = context.pathParam("id");
            var progress = imports.find(id)
                    .orElseThrow(() ->
                            new Refused(ErrorCode.BAD_REQUEST, "There is no import of this id, or it was forgotten."));
            if ("true".equals(QueryString.parse(request.query()).get("follow"))) {
                request.response().setChunked(true).putHeader(HttpHeaders.CONTENT_TYPE, "application/x-ndjson");
                follow(id, request.response());
            } else {
                answer(request.response(), 200, Reports.of(progress));
            }
        } catch (Throwable failure) {
            fail(request, failure);
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

    private static ReleaseKind kind(String path) {
        return ReleaseKind.find(path)
                .orElseThrow(() -> new Refused(
                        ErrorCode.BAD_REQUEST,
                        "/import/%s cannot be imported; allowed: %s."
                                .formatted(
                                        path,
                                        ReleaseKind.importable()
                                                .map(kind -> "/import/" + kind.path())
                                                .collect(Collectors.joining(", ")))));
    }

    private static ImportRequest request(ReleaseKind kind, Map<String, String> options) {
        var format = options.getOrDefault("format", ImportFormat.CSV.parameter());
        return new ImportRequest(
                kind,
                ImportFormat.find(format).orElseThrow(() -> new BadInput("format", format, "csv, sdmx-csv, comtrade")),
                options.get("source"),
                options.getOrDefault("name", kind.path() + ".csv"),
                flag("partial", options),
                flag("dryRun", options));
    }

    private static boolean flag(String name, Map<String, String> options) {
        var value = options.getOrDefault(name, "false");
        if (!value.equals("true") && !value.equals("false")) {
            throw new Refused(ErrorCode.BAD_REQUEST, name + ": allowed: true, false.");
        }
        return value.equals("true");
    }

    private static String id(@Nullable String given) {
        if (given != null && !ID.matcher(given).matches()) {
            throw new Refused(ErrorCode.BAD_REQUEST, "id: allowed: 1 to 64 letters, digits, - and _.");
        }
        return given == null ? UUID.randomUUID().toString() : given;
    }

    private static void requireCsv(@Nullable String contentType) {
        var type = contentType == null ? "" : contentType.split(";")[0].strip().toLowerCase(Locale.ROOT);
        if (!TYPES.contains(type)) {
            throw new Refused(
                    ErrorCode.UNSUPPORTED_MEDIA_TYPE,
                    "Content-Type is not accepted; allowed: text/csv in UTF-8, plain or gzip; application/gzip.");
        }
    }

    static void fail(HttpServerRequest request, Throwable failure) {
        if (failure instanceof Refused refused) {
            refuse(request, refused);
            return;
        }
        LOG.error("cannot answer a request", failure);
        refuse(request, new Refused(ErrorCode.INTERNAL_SERVER_ERROR, "The service failed to answer."));
    }

    static void refuse(HttpServerRequest request, Refused refused) {
        var code = ErrorCode.of(refused.result().getErrors().get(0));
        Challenge.put(code, request);
        request.response().putHeader(HttpHeaders.CONNECTION, "close");
        answer(request.response(), code.status(), refused.result().toSpecification());
        request.resume();
    }

    private static void answer(HttpServerResponse response, int status, Object body) {
        if (!response.ended() && !response.closed()) {
            response.setStatusCode(status)
                    .putHeader(HttpHeaders.CONTENT_TYPE, MediaType.JSON.header())
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .end(Buffer.buffer(Json.write(body)));
        }
    }
}
