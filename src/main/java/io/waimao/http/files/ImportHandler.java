package io.waimao.http.files;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.waimao.engine.errors.DatabaseOutage;
import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.errors.Refused;
import io.waimao.http.lifecycle.Stopping;
import io.waimao.http.message.Expectation;
import io.waimao.http.message.PlainReply;
import io.waimao.http.message.QueryString;
import io.waimao.http.steward.Stewards;
import io.waimao.ingestion.FormatOptions;
import io.waimao.ingestion.ImportFormat;
import io.waimao.ingestion.ImportReport;
import io.waimao.ingestion.ImportRequest;
import io.waimao.ingestion.Imports;
import io.waimao.ingestion.StorageFullException;
import io.waimao.ingestion.releases.ReleaseKind;
import io.waimao.paging.BadInput;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Imports files sent by stewards with POST. */
@ApplicationScoped
public class ImportHandler {

    private static final Logger LOG = Logger.getLogger(ImportHandler.class);

    private static final Set<String> TYPES =
            Set.of("text/csv", "application/gzip", "application/x-gzip", "application/vnd.sdmx.data+csv");
    private static final String FORM = "multipart/form-data";
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\";\\s]+)");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private final Stewards stewards;
    private final Imports imports;
    private final DatabaseOutage outage;
    private final Stopping stopping;

    ImportHandler(Stewards stewards, Imports imports, DatabaseOutage outage, Stopping stopping) {
        this.outage = outage;
        this.stopping = stopping;
        this.stewards = stewards;
        this.imports = imports;
    }

    public void post(RoutingContext context) {
        var request = context.request();
        stewards.admit(request.getHeader(HttpHeaders.AUTHORIZATION))
                .onSuccess(steward -> take(context))
                .onFailure(failure -> PlainReply.fail(request, failure));
    }

    private void take(RoutingContext context) {
        var request = context.request();
        try {
            var type = mediaType(request.getHeader(HttpHeaders.CONTENT_TYPE));
            var options = QueryString.parse(request.query());
            var kind = kind(context.pathParam("kind"));
            if (type.equals(FORM)) {
                takeForm(request, kind, options);
            } else {
                requireCsv(type);
                var contentType = request.getHeader(HttpHeaders.CONTENT_TYPE);
                var importRequest = request(kind, options, contentType);
                var id = id(options.get("id"));
                Expectation.fulfil(request);
                start(request, importRequest, id, new RequestStream(request));
            }
        } catch (BadInput wrong) {
            PlainReply.refuse(request, new Refused(ErrorCode.BAD_REQUEST, String.valueOf(wrong.getMessage())));
        } catch (Throwable failure) {
            PlainReply.fail(request, failure);
        }
    }

    /** The first file of a form; other fields do not matter. */
    private void takeForm(HttpServerRequest request, ReleaseKind kind, Map<String, String> options) {
        var id = id(options.get("id"));
        var named = new HashMap<>(options);
        request(kind, named, null);
        var found = new AtomicBoolean();
        request.setExpectMultipart(true);
        request.exceptionHandler(failure -> refuseForm(request, found));
        request.endHandler(nothing -> refuseForm(request, found));
        request.uploadHandler(upload -> {
            if (found.getAndSet(true)) {
                upload.handler(ignored -> {});
                return;
            }
            var content = new RequestStream(upload);
            try {
                if (!upload.filename().isBlank()) {
                    named.putIfAbsent("name", upload.filename());
                }
                start(request, request(kind, named, upload.contentType()), id, content);
            } catch (BadInput wrong) {
                content.close();
                PlainReply.refuse(request, new Refused(ErrorCode.BAD_REQUEST, String.valueOf(wrong.getMessage())));
            }
        });
        Expectation.fulfil(request);
    }

    private static void refuseForm(HttpServerRequest request, AtomicBoolean found) {
        if (!found.getAndSet(true)) {
            PlainReply.refuse(
                    request,
                    new Refused(ErrorCode.BAD_REQUEST, "The form has no file; allowed: -F file=@extract.csv."));
        }
    }

    private void start(HttpServerRequest request, ImportRequest importRequest, String id, RequestStream content) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        stopping.execute(() -> run(request, id, importRequest, content, length == null ? -1 : Long.parseLong(length)));
    }

    private void run(
            HttpServerRequest http, String id, ImportRequest importRequest, RequestStream content, long length) {
        try (content) {
            var report = imports.run(id, importRequest, content, length);
            var body = Reports.of(report);
            body.put("import", id);
            PlainReply.send(http.response(), status(report), body);
        } catch (BadInput broken) {
            PlainReply.refuse(http, new Refused(ErrorCode.BAD_USER_INPUT, String.valueOf(broken.getMessage())));
        } catch (StorageFullException full) {
            LOG.error("no room for the temporary files of an import", full);
            PlainReply.refuse(
                    http,
                    new Refused(
                            ErrorCode.STORAGE_FULL,
                            "The service has no room for temporary files; nothing was imported. Try again later."));
        } catch (Throwable failure) {
            if (outage.isBehind(failure)) {
                PlainReply.refuse(http, new Refused(ErrorCode.DATABASE_UNAVAILABLE, DatabaseOutage.MESSAGE));
                return;
            }
            LOG.error("cannot import " + importRequest.name(), failure);
            PlainReply.refuse(
                    http, new Refused(ErrorCode.INTERNAL_SERVER_ERROR, "The service failed to import the file."));
        }
    }

    private static int status(ImportReport report) {
        return switch (report.outcome()) {
            case IMPORTED -> 201;
            case UNCHANGED, TRIED -> 200;
            case REJECTED -> 422;
        };
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

    private static ImportRequest request(ReleaseKind kind, Map<String, String> options, @Nullable String contentType) {
        return new ImportRequest(
                kind,
                ImportFormat.of(options.getOrDefault("format", ImportFormat.CSV.parameter())),
                FormatOptions.parse(withCharset(options, contentType)),
                options.getOrDefault("name", kind.path() + ".csv"),
                flag("partial", options),
                flag("dryRun", options));
    }

    /**
     * The options, with the character set of the content type. UTF-8 is what clients add unasked: then the file
     * decides.
     */
    private static Map<String, String> withCharset(Map<String, String> options, @Nullable String contentType) {
        var found = CHARSET.matcher(contentType == null ? "" : contentType);
        if (options.containsKey("charset") || !found.find() || found.group(1).equalsIgnoreCase("UTF-8")) {
            return options;
        }
        var all = new HashMap<>(options);
        all.put("charset", found.group(1));
        return all;
    }

    private static boolean flag(String name, Map<String, String> options) {
        var value = options.getOrDefault(name, "false");
        if (!value.equals("true") && !value.equals("false")) {
            throw new Refused(ErrorCode.BAD_REQUEST, name + ": allowed: true, false.");
        }
        return value.equals("true");
    }

    private static String id(@Nullable String given) {
        if (given != null
                && (!ID.matcher(given).matches() || ReleaseKind.find(given).isPresent())) {
            throw new Refused(
                    ErrorCode.BAD_REQUEST, "id: allowed: 1 to 64 letters, digits, - and _; not the name of a kind.");
        }
        return given == null ? UUID.randomUUID().toString() : given;
    }

    private static String mediaType(@Nullable String contentType) {
        return contentType == null ? "" : contentType.split(";")[0].strip().toLowerCase(Locale.ROOT);
    }

    private static void requireCsv(String type) {
        if (!TYPES.contains(type)) {
            throw new Refused(
                    ErrorCode.UNSUPPORTED_MEDIA_TYPE,
                    "Content-Type is not accepted; allowed: text/csv, plain or gzip; application/gzip; "
                            + "multipart/form-data.");
        }
    }
}
