package io.waimao.http.files;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import io.waimao.dataset.DataVersion;
import io.waimao.dataset.DatasetState;
import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.errors.Refused;
import io.waimao.feed.ChangeFeed;
import io.waimao.http.graphql.EntityTags;
import io.waimao.http.lifecycle.Stopping;
import io.waimao.http.message.HttpSettings;
import io.waimao.http.message.PlainReply;
import io.waimao.http.message.QueryString;
import io.waimao.http.steward.Stewards;
import io.waimao.pages.PageLanguage;
import io.waimao.paging.BadInput;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** The feed of changes, of all provinces or one. */
@ApplicationScoped
public class FeedHandler {

    private static final String PROVINCE = "province";
    private static final String LANGUAGE = "language";

    private final ChangeFeed feed;
    private final EntityTags tags;
    private final DatasetState dataset;
    private final Stewards stewards;
    private final Stopping stopping;
    private final HttpSettings settings;
    private final Semaphore places;

    FeedHandler(
            ChangeFeed feed,
            EntityTags tags,
            DatasetState dataset,
            Stewards stewards,
            Stopping stopping,
            HttpSettings settings) {
        this.feed = feed;
        this.tags = tags;
        this.dataset = dataset;
        this.stewards = stewards;
        this.stopping = stopping;
        this.settings = settings;
        this.places = new Semaphore(settings.figures().concurrency());
    }

    /** @param province null for all */
    private record Question(
            HttpServerRequest request, @Nullable String province, PageLanguage language) {}

    public void get(RoutingContext context) {
        var request = context.request();
        request.resume();
        stewards.admitReader(request.getHeader(HttpHeaders.AUTHORIZATION))
                .onSuccess(reader -> answer(request))
                .onFailure(failure -> PlainReply.fail(request, failure));
    }

    private void answer(HttpServerRequest request) {
        try {
            var question = question(request, QueryString.parse(request.query()));
            var known = dataset.known().filter(version -> isKnown(question, version));
            if (known.isPresent()) {
                headers(question, known.get()).setStatusCode(304).end();
            } else {
                run(question);
            }
        } catch (Throwable failure) {
            fail(request, failure);
        }
    }

    private static Question question(HttpServerRequest request, Map<String, String> parameters) {
        for (var name : parameters.keySet()) {
            if (!Set.of(PROVINCE, LANGUAGE).contains(name)) {
                throw new BadInput("the parameter", name, PROVINCE + ", " + LANGUAGE);
            }
        }
        var accepted = String.join(", ", request.headers().getAll(HttpHeaders.ACCEPT_LANGUAGE));
        return new Question(request, parameters.get(PROVINCE), PageLanguage.of(parameters.get(LANGUAGE), accepted));
    }

    private boolean isKnown(Question question, DataVersion version) {
        var known = String.join(", ", question.request.headers().getAll(HttpHeaders.IF_NONE_MATCH));
        return EntityTags.match(known, tag(question, version)).isPresent();
    }

    /** @throws Refused if as many feeds are being made as may */
    private void run(Question question) {
        if (!places.tryAcquire()) {
            throw new Refused(
                    ErrorCode.OVERLOADED,
                    "%d feeds are being made, as many as are allowed; try again later."
                            .formatted(settings.figures().concurrency()));
        }
        stopping.execute(() -> {
            try {
                send(question, feed.of(question.province, question.language.language()));
            } catch (Throwable failure) {
                fail(question.request, failure);
            } finally {
                places.release();
            }
        });
    }

    private static void fail(HttpServerRequest request, Throwable failure) {
        PlainReply.fail(
                request,
                failure instanceof BadInput wrong
                        ? new Refused(ErrorCode.BAD_USER_INPUT, String.valueOf(wrong.getMessage()))
                        : failure);
    }

    private void send(Question question, ChangeFeed.Atom atom) {
        var response = question.request.response();
        if (!response.ended() && !response.closed()) {
            headers(question, atom.version())
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/atom+xml; charset=utf-8")
                    .putHeader("X-Content-Type-Options", "nosniff")
                    .end(Buffer.buffer(atom.xml()));
        }
    }

    private HttpServerResponse headers(Question question, DataVersion version) {
        var response = question.request.response();
        response.headers().add(HttpHeaders.VARY, "Accept-Language, Accept-Encoding");
        return response.putHeader(HttpHeaders.CACHE_CONTROL, settings.cacheControl())
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, question.language.tag())
                .putHeader(HttpHeaders.ETAG, "W/" + EntityTags.quoted(tag(question, version), false));
    }

    /** A feed depends on no day: all its times come from the data. */
    private String tag(Question question, DataVersion version) {
        return tags.of(version, LocalDate.EPOCH, ChangeFeed.PATH + " " + question.province, question.language.name());
    }
}
