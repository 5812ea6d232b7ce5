package io.waimao.http.files;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import io.waimao.dataset.DataVersion;
import io.waimao.dataset.DatasetState;
import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.errors.Refused;
import io.waimao.http.graphql.EntityTags;
import io.waimao.http.lifecycle.Stopping;
import io.waimao.http.message.HttpSettings;
import io.waimao.http.message.PlainReply;
import io.waimao.http.message.QueryString;
import io.waimao.http.steward.Stewards;
import io.waimao.pages.FigurePages;
import io.waimao.pages.PageLanguage;
import io.waimao.paging.BadInput;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Semaphore;

/** The page of a figure, by its code. */
@ApplicationScoped
public class FigureHandler {

    /** The beginning of the path; the code, which may have a slash, is the rest. */
    public static final String ROOT = "/figure/";

    private final FigurePages pages;
    private final EntityTags tags;
    private final DatasetState dataset;
    private final Stewards stewards;
    private final Stopping stopping;
    private final HttpSettings settings;
    private final Clock clock;
    private final Semaphore places;

    FigureHandler(
            FigurePages pages,
            EntityTags tags,
            DatasetState dataset,
            Stewards stewards,
            Stopping stopping,
            HttpSettings settings,
            Clock clock) {
        this.pages = pages;
        this.tags = tags;
        this.dataset = dataset;
        this.stewards = stewards;
        this.stopping = stopping;
        this.settings = settings;
        this.clock = clock;
        this.places = new Semaphore(settings.figures().concurrency());
    }

    /** @param language of the answer */
    private record Question(HttpServerRequest request, String code, PageLanguage language) {}

    public void get(RoutingContext context) {
        var request = context.request();
        request.resume();
        stewards.admitReader(request.getHeader(HttpHeaders.AUTHORIZATION))
                .onSuccess(reader -> answer(request))
                .onFailure(failure -> PlainReply.fail(request, failure));
    }

    private void answer(HttpServerRequest request) {
        try {
            var question = question(request);
            var known = dataset.known().filter(version -> isKnown(question, version));
            if (known.isPresent()) {
                headers(question, known.get()).setStatusCode(304).end();
            } else {
                run(question);
            }
        } catch (BadInput wrong) {
            PlainReply.refuse(request, new Refused(ErrorCode.BAD_USER_INPUT, String.valueOf(wrong.getMessage())));
        } catch (Throwable failure) {
            PlainReply.fail(request, failure);
        }
    }

    private static Question question(HttpServerRequest request) {
        var code = code(request.path());
        var asked = QueryString.parse(request.query()).get("language");
        return new Question(request, code, PageLanguage.of(asked, header(request, HttpHeaders.ACCEPT_LANGUAGE)));
    }

    /** @throws BadInput if it has a character that no stored text has */
    private static String code(String path) {
        var code = path.startsWith(ROOT) ? QueryString.path(path.substring(ROOT.length())) : "";
        if (code.indexOf('\0') >= 0) {
            throw new BadInput("code", code, "text without the character U+0000");
        }
        return code;
    }

    private boolean isKnown(Question question, DataVersion version) {
        return EntityTags.match(header(question.request, HttpHeaders.IF_NONE_MATCH), tag(question, version))
                .isPresent();
    }

    /** @throws Refused if as many pages are being made as may */
    private void run(Question question) {
        if (!places.tryAcquire()) {
            throw new Refused(
                    ErrorCode.OVERLOADED,
                    "%d pages are being made, as many as are allowed; try again later."
                            .formatted(settings.figures().concurrency()));
        }
        stopping.execute(() -> {
            try {
                send(question, pages.of(question.code, question.language));
            } catch (Throwable failure) {
                PlainReply.fail(question.request, failure);
            } finally {
                places.release();
            }
        });
    }

    private void send(Question question, FigurePages.Page page) {
        var response = question.request.response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (page.isFound()) {
            headers(question, page.version());
        } else {
            response.setStatusCode(404).putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8")
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, question.language.tag())
                .end(page.html());
    }

    private HttpServerResponse headers(Question question, DataVersion version) {
        var response = question.request.response();
        response.headers().add(HttpHeaders.VARY, "Accept-Language, Accept-Encoding");
        return response.putHeader(HttpHeaders.CACHE_CONTROL, settings.cacheControl())
                .putHeader(HttpHeaders.ETAG, weak(tag(question, version)));
    }

    private String tag(Question question, DataVersion version) {
        return tags.of(version, LocalDate.now(clock), question.code, question.language.name());
    }

    /** Weak, as a page may travel compressed. */
    private static String weak(String tag) {
        return "W/" + EntityTags.quoted(tag, false);
    }

    private static String header(HttpServerRequest request, CharSequence name) {
        return String.join(", ", request.headers().getAll(name));
    }
}
