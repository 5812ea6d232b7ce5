package io.waimao.http.files;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.waimao.dataset.DataVersion;
import io.waimao.dataset.DatasetState;
import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.errors.Refused;
import io.waimao.http.graphql.EntityTags;
import io.waimao.http.lifecycle.Stopping;
import io.waimao.http.message.HttpSettings;
import io.waimao.http.message.PlainReply;
import io.waimao.pages.Page;
import io.waimao.pages.PageLanguage;
import io.waimao.paging.BadInput;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Answers requests for pages that are made from the data. */
@ApplicationScoped
class PageReplies {

    private final EntityTags tags;
    private final DatasetState dataset;
    private final Stopping stopping;
    private final HttpSettings settings;
    private final Clock clock;
    private final Semaphore places;

    PageReplies(EntityTags tags, DatasetState dataset, Stopping stopping, HttpSettings settings, Clock clock) {
        this.tags = tags;
        this.dataset = dataset;
        this.stopping = stopping;
        this.settings = settings;
        this.clock = clock;
        this.places = new Semaphore(settings.figures().concurrency());
    }

    /**
     * @param key what the page depends on besides the data, the day and the language
     * @param page makes it, on a worker
     */
    record Question(HttpServerRequest request, String key, PageLanguage language, Supplier<Page> page) {}

    /** @param failed called if there is no answer yet */
    void answer(Question question, Consumer<Throwable> failed) {
        question.request.resume();
        try {
            var known = dataset.known().filter(version -> isKnown(question, version));
            if (known.isPresent()) {
                headers(question, known.get()).setStatusCode(304).end();
            } else {
                run(question, failed);
            }
        } catch (Throwable failure) {
            failed.accept(failure);
        }
    }

    static void fail(HttpServerRequest request, Throwable failure) {
        if (failure instanceof BadInput wrong) {
            PlainReply.refuse(request, new Refused(ErrorCode.BAD_USER_INPUT, String.valueOf(wrong.getMessage())));
        } else {
            PlainReply.fail(request, failure);
        }
    }

    private boolean isKnown(Question question, DataVersion version) {
        return EntityTags.match(header(question.request, HttpHeaders.IF_NONE_MATCH), tag(question, version))
                .isPresent();
    }

    /** @throws Refused if as many pages are being made as may */
    private void run(Question question, Consumer<Throwable> failed) {
        if (!places.tryAcquire()) {
            throw new Refused(
                    ErrorCode.OVERLOADED,
                    "%d pages are being made, as many as are allowed; try again later."
                            .formatted(settings.figures().concurrency()));
        }
        stopping.execute(() -> {
            try {
                send(question, question.page.get());
            } catch (Throwable failure) {
                failed.accept(failure);
            } finally {
                places.release();
            }
        });
    }

    private void send(Question question, Page page) {
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
        return tags.of(version, LocalDate.now(clock), question.key, question.language.name());
    }

    /** Weak, as a page may travel compressed. */
    private static String weak(String tag) {
        return "W/" + EntityTags.quoted(tag, false);
    }

    static String header(HttpServerRequest request, CharSequence name) {
        return String.join(", ", request.headers().getAll(name));
    }
}
