package io.waimao.pages;

import io.waimao.catalogue.TransitionCode;
import io.waimao.language.Text;
import io.waimao.transitions.IndicatorCode;

/** The page on method as HTML. Names and formulas of indicators are those of their definitions. */
final class MethodMarkup {

    static final String PATH = "/method";

    private final PageLanguage language;
    private final Html html = new Html();
    private final PageFrame frame;

    private MethodMarkup(PageLanguage language) {
        this.language = language;
        this.frame = new PageFrame(html, language);
    }

    static String of(PageLanguage language) {
        return new MethodMarkup(language).page();
    }

    private String page() {
        frame.begin(in(TextLabels.METHOD), PATH, null);
        MethodTexts.SECTIONS.forEach(this::section);
        html.element("h2", in(TextLabels.TRANSITIONS));
        for (var transition : TransitionCode.values()) {
            transition(transition);
        }
        frame.end();
        return html.toString();
    }

    private void section(MethodTexts.Section section) {
        html.element("h2", in(section.title()))
                .open("p")
                .text(in(section.text()))
                .text(" ");
        var term = GlossaryMarkup.find(section.term());
        var address = frame.address(GlossaryMarkup.PATH) + "#" + term.id();
        html.element("a", in(TextLabels.see(term.name())), "href", address).close("p");
    }

    private void transition(TransitionCode transition) {
        html.element("h3", transition.name(language.language), "id", transition.name());
        html.element(
                "p",
                in(TextLabels.FROM_TO).formatted(transition.from(language.language), transition.to(language.language)));
        html.open("dl", "class", "terms");
        for (var indicator : IndicatorCode.values()) {
            if (indicator.transition() == transition) {
                html.element("dt", in(indicator.title()), "id", indicator.name())
                        .open("dd");
                frame.formula(indicator);
                html.close("dd");
            }
        }
        html.close("dl");
    }

    private String in(Text text) {
        return text.in(language.language);
    }
}
