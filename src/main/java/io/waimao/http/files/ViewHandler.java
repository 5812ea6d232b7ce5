package io.waimao.http.files;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.waimao.http.files.PageReplies.Question;
import io.waimao.http.message.HttpSettings;
import io.waimao.http.message.QueryString;
import io.waimao.http.steward.Stewards;
import io.waimao.pages.PageLanguage;
import io.waimao.pages.ViewPages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * The explorer with the title and summary of a view. Where there is none, such as for whoever may not read, the file of
 * the explorer is served as it is.
 */
@ApplicationScoped
public class ViewHandler {

    private static final Logger LOG = Logger.getLogger(ViewHandler.class);

    private final ViewPages pages;
    private final PageReplies replies;
    private final Stewards stewards;
    private final String host;

    ViewHandler(ViewPages pages, PageReplies replies, Stewards stewards, HttpSettings settings) {
        this.pages = pages;
        this.replies = replies;
        this.stewards = stewards;
        this.host = settings.publicAddress()
                .map(address -> address.replaceFirst("/$", ""))
                .orElse("");
    }

    public void get(RoutingContext context) {
        var request = context.request();
        if (request.query() == null) {
            context.next();
            return;
        }
        var loop = context.vertx().getOrCreateContext();
        Consumer<Throwable> fallBack = failure -> {
            LOG.debug("serves the explorer without the title of a view", failure);
            loop.runOnContext(again -> context.next());
        };
        stewards.admitReader(request.getHeader(HttpHeaders.AUTHORIZATION))
                .onSuccess(reader -> answer(request, fallBack))
                .onFailure(fallBack::accept);
    }

    private void answer(HttpServerRequest request, Consumer<Throwable> fallBack) {
        try {
            replies.answer(question(request), fallBack);
        } catch (Throwable failure) {
            fallBack.accept(failure);
        }
    }

    private Question question(HttpServerRequest request) {
        var parameters = QueryString.parse(request.query());
        var accepted = PageReplies.header(request, HttpHeaders.ACCEPT_LANGUAGE);
        var language = PageLanguage.of(parameters.get("lang"), accepted);
        return new Question(request, "/?" + request.query(), language, () -> pages.of(parameters, language, host));
    }
}
