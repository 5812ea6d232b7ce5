package io.waimao.pages;

import io.waimao.catalogue.citation.CitationStyle;
import io.waimao.language.Text;
import io.waimao.observations.Derivation;
import io.waimao.observations.Observation;
import io.waimao.observations.vintages.Vintage;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Unit;
import io.waimao.wording.Amount;
import io.waimao.wording.Periods;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The page of a figure as HTML, without scripts. */
final class FigureMarkup {

    private static final String NONE = "–";

    private final FigureFacts facts;
    private final Observation figure;
    private final PageFrame frame;
    private final PageLanguage language;
    private final Html html;

    private FigureMarkup(FigureFacts facts, PageLanguage language) {
        this.facts = facts;
        this.figure = facts.figure();
        this.language = language;
        this.html = new Html();
        this.frame = new PageFrame(html, language);
    }

    static String of(FigureFacts facts, PageLanguage language) {
        return new FigureMarkup(facts, language).page();
    }

    private String page() {
        var title = title(figure);
        frame.begin(title, figure.getUrl(), JsonLd.of(facts, title, language));
        html.element("p", words(figure.value()), "class", "value");
        properties();
        source();
        derivation();
        vintages();
        frame.end();
        return html.toString();
    }

    private void properties() {
        var value = figure.value();
        html.open("dl");
        property(Labels.NUMBER, number(value.value(), value.unit()));
        property(Labels.BOUNDS, bounds(value));
        property(Labels.PUBLISHED, value.published());
        property(Labels.STATUS, in(Labels.of(figure.status())));
        property(Labels.CONFIDENCE, in(Labels.of(figure.confidence())));
        property(Labels.KNOWN_FROM, figure.knownFrom().toString());
        property(
                Labels.KNOWN_UNTIL,
                figure.knownUntil() == null ? null : figure.knownUntil().toString());
        property(Labels.NOTE, figure.comment());
        property(Labels.CODE, figure.getCode());
        html.close("dl");
    }

    private void property(Text label, @Nullable String value) {
        if (value != null) {
            html.element("dt", in(label)).element("dd", value);
        }
    }

    private void source() {
        var source = facts.source();
        if (source == null) {
            return;
        }
        html.element("h2", in(Labels.SOURCE)).open("p");
        if (isWebAddress(source.url())) {
            html.element(
                    "a", source.title(language.language), "href", String.valueOf(source.url()), "rel", "noreferrer");
        } else {
            html.text(source.title(language.language));
        }
        html.close("p").open("dl");
        property(Labels.CITATION, CitationStyle.TEXT.of(source));
        property(Labels.LICENCE, source.licence());
        property(Labels.VIA, source.via());
        html.close("dl");
    }

    /** Other addresses of stewards' files, such as scripts, are no links. */
    private static boolean isWebAddress(@Nullable String url) {
        return url != null && (url.startsWith("https://") || url.startsWith("http://"));
    }

    private void derivation() {
        var derivation = facts.lineage().derivation(figure);
        if (derivation != null) {
            html.element("h2", in(Labels.DERIVATION)).element("p", in(Labels.DERIVED));
            derivation(derivation);
        }
    }

    private void derivation(Derivation derivation) {
        html.element("p", in(derivation.formula()), "class", "formula").open("ul");
        var inputs = Lineage.inputs(derivation);
        inputs.forEach(this::input);
        var rest = derivation.inputs().size() - inputs.size();
        if (rest > 0) {
            html.element("li", in(Labels.more(rest)));
        }
        html.close("ul");
    }

    private void input(Observation input) {
        html.open("li").element("a", title(input), "href", address(input)).text(": " + words(input.value()));
        if (!input.isDerived()) {
            html.text(" (" + facts.sources().apply(input).title(language.language) + ")");
        }
        var derivation = facts.lineage().derivation(input);
        if (derivation != null) {
            derivation(derivation);
        }
        html.close("li");
    }

    private void vintages() {
        if (facts.vintages().isEmpty()) {
            return;
        }
        html.element("h2", in(Labels.VINTAGES)).open("table").open("thead").open("tr");
        for (var label : new Text[] {
            Labels.KNOWN_FROM, Labels.SOURCE, Labels.NUMBER, Labels.EFFECT, Labels.BEFORE, Labels.AFTER, Labels.CHANGE
        }) {
            html.element("th", in(label), "scope", "col");
        }
        html.close("tr").close("thead").open("tbody");
        facts.vintages().forEach(this::vintage);
        html.close("tbody").close("table");
    }

    private void vintage(Vintage vintage) {
        var publication = vintage.observation();
        html.open("tr").element("td", publication.knownFrom().toString()).open("td");
        html.element("a", facts.sources().apply(publication).title(language.language), "href", address(publication))
                .close("td")
                .element("td", words(publication.value()))
                .element("td", in(Labels.of(vintage.effect())))
                .element("td", words(vintage.getBefore()))
                .element("td", words(vintage.getAfter()))
                .element("td", words(vintage.getChange()))
                .close("tr");
    }

    private String title(Observation of) {
        var names = facts.names().of(of.key());
        var title = in(Text.of("%1$s in %2$s", "%2$s%1$s", names, Periods.of(of.period())));
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    private String address(Observation of) {
        return of.getUrl() + "?language=" + language;
    }

    private String words(@Nullable BoundedValue value) {
        return value == null ? NONE : Amount.of(value, language.language);
    }

    private @Nullable String bounds(BoundedValue value) {
        if (value.lower() == null && value.upper() == null) {
            return null;
        }
        return in(Labels.bounds(
                value.lower() == null ? "−∞" : plain(value.lower()),
                value.upper() == null ? "∞" : plain(value.upper())));
    }

    private static @Nullable String number(@Nullable BigDecimal number, @Nullable Unit unit) {
        return number == null ? null : plain(number) + (unit == null ? "" : " " + unit);
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    private String in(Text text) {
        return text.in(language.language);
    }
}
