package io.waimao.http.files;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.waimao.http.files.PageReplies.Question;
import io.waimao.http.message.PlainReply;
import io.waimao.http.message.QueryString;
import io.waimao.http.steward.Stewards;
import io.waimao.pages.FigurePages;
import io.waimao.pages.PageLanguage;
import io.waimao.paging.BadInput;
import jakarta.enterprise.context.ApplicationScoped;

/** The page of a figure, by its code. */
@ApplicationScoped
public class FigureHandler {

    /** The beginning of the path; the code, which may have a slash, is the rest. */
    public static final String ROOT = "/figure/";

    private final FigurePages pages;
    private final PageReplies replies;
    private final Stewards stewards;

    FigureHandler(FigurePages pages, PageReplies replies, Stewards stewards) {
        this.pages = pages;
        this.replies = replies;
        this.stewards = stewards;
    }

    public void get(RoutingContext context) {
        var request = context.request();
        request.resume();
        stewards.admitReader(request.getHeader(HttpHeaders.AUTHORIZATION))
                .onSuccess(reader -> answer(request))
                .onFailure(failure -> PlainReply.fail(request, failure));
    }

    private void answer(HttpServerRequest request) {
        try {
            replies.answer(question(request), failure -> PageReplies.fail(request, failure));
        } catch (Throwable failure) {
            PageReplies.fail(request, failure);
        }
    }

    private Question question(HttpServerRequest request) {
        var code = code(request.path());
        var asked = QueryString.parse(request.query()).get("language");
        var language = PageLanguage.of(asked, PageReplies.header(request, HttpHeaders.ACCEPT_LANGUAGE));
        return new Question(request, code, language, () -> pages.of(code, language));
    }

    /** @throws BadInput if it has a character that no stored text has */
    private static String code(String path) {
        var code = path.startsWith(ROOT) ? QueryString.path(path.substring(ROOT.length())) : "";
        if (code.indexOf('\0') >= 0) {
            throw new BadInput("code", code, "text without the character U+0000");
        }
        return code;
    }
}
