package io.waimao.pages;

import io.waimao.catalogue.Described;
import io.waimao.catalogue.Market;
import io.waimao.catalogue.Named;
import io.waimao.catalogue.Sector;
import io.waimao.language.Text;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The glossary as HTML. Sectors and groups of markets are those of the catalogue. */
final class GlossaryMarkup {

    static final String PATH = "/glossary";

    private final PageLanguage language;
    private final Html html = new Html();
    private final PageFrame frame;

    private GlossaryMarkup(PageLanguage language) {
        this.language = language;
        this.frame = new PageFrame(html, language);
    }

    /** The term with an id, of those that are not in the catalogue. */
    static Term find(String id) {
        return Stream.of(FigureTerms.ALL, MeasureTerms.ALL, ClaimTerms.ALL)
                .flatMap(List::stream)
                .filter(term -> term.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** @param groups and their members today */
    static String of(List<Sector> sectors, Map<Market, List<Market>> groups, PageLanguage language) {
        return new GlossaryMarkup(language).page(sectors, groups);
    }

    private String page(List<Sector> sectors, Map<Market, List<Market>> groups) {
        frame.begin(in(TextLabels.GLOSSARY), PATH, null);
        html.open("p").text(in(TextLabels.GLOSSARY_ABOUT)).text(" ");
        html.element("a", in(TextLabels.TO_METHOD), "href", frame.address(MethodMarkup.PATH))
                .close("p");
        terms(TextLabels.FIGURES, FigureTerms.ALL);
        heading(TextLabels.SECTORS);
        sectors.forEach(this::sector);
        html.close("dl");
        heading(TextLabels.MARKETS);
        groups.forEach(this::group);
        html.close("dl");
        terms(TextLabels.MEASURES, MeasureTerms.ALL);
        terms(TextLabels.CLAIMS, ClaimTerms.ALL);
        frame.end();
        return html.toString();
    }

    private void heading(Text title) {
        html.element("h2", in(title)).open("dl", "class", "terms");
    }

    private void terms(Text title, List<Term> terms) {
        heading(title);
        for (var term : terms) {
            html.element("dt", in(term.name()), "id", term.id()).open("dd").element("p", in(term.meaning()));
            var indicator = term.indicator();
            if (indicator != null) {
                frame.formula(indicator);
            }
            html.close("dd");
        }
        html.close("dl");
    }

    private void sector(Sector sector) {
        begin(sector.code(), sector, sector);
        if (!sector.getHsCodes().isEmpty()) {
            html.element("p", in(TextLabels.hsCodes(String.join(", ", sector.getHsCodes()))), "class", "quiet");
        }
        html.close("dd");
    }

    private void group(Market group, List<Market> members) {
        begin(group.code(), group, group);
        if (!members.isEmpty()) {
            var names = members.stream()
                    .map(member -> member.name(language.language))
                    .toList();
            html.open("details").element("summary", in(TextLabels.members(members.size())));
            html.element("p", String.join(in(TextLabels.COMMA), names)).close("details");
        }
        html.close("dd");
    }

    private void begin(String code, Named named, Described described) {
        html.element("dt", named.name(language.language), "id", code).open("dd");
        optional(described.description(language.language));
    }

    private void optional(@Nullable String text) {
        if (text != null) {
            html.element("p", text);
        }
    }

    private String in(Text text) {
        return text.in(language.language);
    }
}
