package io.waimao.http.files;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.waimao.http.files.PageReplies.Question;
import io.waimao.http.message.PlainReply;
import io.waimao.http.message.QueryString;
import io.waimao.http.steward.Stewards;
import io.waimao.pages.Page;
import io.waimao.pages.PageLanguage;
import io.waimao.pages.TextPages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;

/** The glossary and the page on method. */
@ApplicationScoped
public class TextPageHandler {

    public static final List<String> PATHS = List.of(TextPages.GLOSSARY, TextPages.METHOD);

    private final TextPages pages;
    private final PageReplies replies;
    private final Stewards stewards;

    TextPageHandler(TextPages pages, PageReplies replies, Stewards stewards) {
        this.pages = pages;
        this.replies = replies;
        this.stewards = stewards;
    }

    public void register(Router router, int order) {
        for (var path : PATHS) {
            Function<PageLanguage, Page> page = path.equals(TextPages.GLOSSARY) ? pages::glossary : pages::method;
            router.get(path).order(order).handler(context -> get(context, page));
            router.head(path).order(order).handler(context -> get(context, page));
        }
    }

    private void get(RoutingContext context, Function<PageLanguage, Page> page) {
        var request = context.request();
        request.resume();
        stewards.admitReader(request.getHeader(HttpHeaders.AUTHORIZATION))
                .onSuccess(reader -> answer(request, page))
                .onFailure(failure -> PlainReply.fail(request, failure));
    }

    private void answer(HttpServerRequest request, Function<PageLanguage, Page> page) {
        try {
            var asked = QueryString.parse(request.query()).get("language");
            var language = PageLanguage.of(asked, PageReplies.header(request, HttpHeaders.ACCEPT_LANGUAGE));
            var question = new Question(request, request.path(), language, () -> page.apply(language));
            replies.answer(question, failure -> PageReplies.fail(request, failure));
        } catch (Throwable failure) {
            PageReplies.fail(request, failure);
        }
    }
}
