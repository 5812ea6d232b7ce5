package io.waimao.pages;

import io.waimao.language.Text;
import io.waimao.transitions.IndicatorCode;
import org.jspecify.annotations.Nullable;

/** The beginning and the end of a page. */
final class PageFrame {

    private final Html html;
    private final PageLanguage language;

    PageFrame(Html html, PageLanguage language) {
        this.html = html;
        this.language = language;
    }

    /**
     * @param path of the page; null for one that is not to be found again
     * @param jsonLd what search engines read; null for nothing
     */
    void begin(String title, @Nullable String path, @Nullable String jsonLd) {
        html.open("html", "lang", language.tag())
                .open("head")
                .open("meta", "charset", "utf-8")
                .open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .element("title", title + " – Waimao")
                .open("link", "rel", "icon", "href", "/explorer/icon.svg")
                .open("link", "rel", "alternate", "type", "application/atom+xml", "href", "/feed.atom")
                .open("link", "rel", "stylesheet", "href", "/explorer/styles/figure.css");
        if (path != null) {
            html.open("link", "rel", "canonical", "href", path);
            for (var each : PageLanguage.values()) {
                html.open("link", "rel", "alternate", "hreflang", each.tag(), "href", in(path, each));
            }
        }
        if (jsonLd != null) {
            html.json("application/ld+json", jsonLd);
        }
        html.close("head").open("body").open("nav");
        html.element("a", in(Labels.EXPLORER), "href", "/?lang=" + language.tag());
        if (path != null) {
            var other = language.other();
            html.element("a", in(Labels.OTHER_LANGUAGE), "href", in(path, other), "hreflang", other.tag());
        }
        html.element("a", in(TextLabels.GLOSSARY), "href", address(GlossaryMarkup.PATH));
        html.element("a", in(TextLabels.METHOD), "href", address(MethodMarkup.PATH));
        html.close("nav").open("main").element("h1", title);
    }

    void end() {
        html.close("main").close("body").close("html");
    }

    /** The address of another page in the same language. */
    String address(String path) {
        return in(path, language);
    }

    /** The formula of an indicator, and where it comes from. */
    void formula(IndicatorCode indicator) {
        html.open("p", "class", "quiet").text(in(TextLabels.FORMULA));
        html.element("span", in(indicator.formula()), "class", "formula").close("p");
        html.open("p", "class", "quiet").text(in(TextLabels.REFERENCE));
        html.element("span", in(indicator.reference())).close("p");
    }

    private static String in(String path, PageLanguage language) {
        return path + "?language=" + language;
    }

    private String in(Text text) {
        return text.in(language.language);
    }
}
