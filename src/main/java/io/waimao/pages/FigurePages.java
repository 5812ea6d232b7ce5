package io.waimao.pages;

import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.SourceDocument;
import io.waimao.derivation.Derivations;
import io.waimao.derivation.KnownFigure;
import io.waimao.observations.Observation;
import io.waimao.pages.PageMaker.Draft;
import io.waimao.wording.Names;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The pages of figures. */
@ApplicationScoped
public class FigurePages {

    private final Derivations derivations;
    private final Catalogue catalogue;
    private final PageMaker maker;

    FigurePages(Derivations derivations, Catalogue catalogue, PageMaker maker) {
        this.derivations = derivations;
        this.catalogue = catalogue;
        this.maker = maker;
    }

    public Page of(String code, PageLanguage language) {
        return maker.make(() -> facts(code)
                .map(facts -> new Draft(FigureMarkup.of(facts, language)))
                .orElseGet(() -> new Draft(unknown(code, language), false)));
    }

    private Optional<FigureFacts> facts(String code) {
        return Optional.ofNullable(derivations.byCode(List.of(code)).get(code)).map(this::facts);
    }

    private FigureFacts facts(Observation figure) {
        var question = new KnownFigure(figure, null);
        return new FigureFacts(
                figure,
                catalogue.getProvince(figure.key().area()),
                figure.isDerived() ? null : source(figure),
                Lineage.of(figure, derivations),
                derivations.vintages(Set.of(question)).getOrDefault(question, List.of()),
                Names.of(catalogue),
                this::source);
    }

    private SourceDocument source(Observation published) {
        return catalogue.findSource(published.sourceCode()).orElseThrow();
    }

    private static String unknown(String code, PageLanguage language) {
        var html = new Html();
        var frame = new PageFrame(html, language);
        frame.begin(Labels.UNKNOWN_TITLE.in(language.language), null, null);
        html.element("p", Labels.UNKNOWN.in(language.language)).element("p", code, "class", "formula");
        frame.end();
        return html.toString();
    }
}
