package io.waimao.pages;

/** The page for an address at which there is nothing. */
public final class UnknownPage {

    private UnknownPage() {}

    /** @param path as the reader asked for it */
    public static String of(String path, PageLanguage language) {
        var html = new Html();
        var frame = new PageFrame(html, language);
        frame.begin(Labels.NO_PAGE_TITLE.in(language.language), null, null);
        html.element("p", Labels.NO_PAGE.in(language.language)).element("p", path, "class", "formula");
        html.open("p").element("a", Labels.WAY_BACK.in(language.language), "href", "/?lang=" + language.tag());
        html.close("p");
        frame.end();
        return html.toString();
    }
}
