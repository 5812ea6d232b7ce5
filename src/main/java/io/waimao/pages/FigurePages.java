package io.waimao.pages;

import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.SourceDocument;
import io.waimao.dataset.DataVersion;
import io.waimao.dataset.DataVersions;
import io.waimao.derivation.Derivations;
import io.waimao.derivation.KnownFigure;
import io.waimao.observations.Observation;
import io.waimao.wording.Names;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The pages of figures. */
@ApplicationScoped
public class FigurePages {

    /** Changes of the data are far rarer than a page takes. */
    private static final int ATTEMPTS = 5;

    private final Derivations derivations;
    private final Catalogue catalogue;
    private final DataVersions versions;

    FigurePages(Derivations derivations, Catalogue catalogue, DataVersions versions) {
        this.derivations = derivations;
        this.catalogue = catalogue;
        this.versions = versions;
    }

    /**
     * The page of a figure.
     *
     * @param version the version of the data from which it was made
     * @param isFound false for a page that says that there is no such figure
     */
    public record Page(String html, DataVersion version, boolean isFound) {}

    /** All of a page comes from one version of the data. */
    public Page of(String code, PageLanguage language) {
        var version = version();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var found = facts(code);
            var html = found.map(facts -> FigureMarkup.of(facts, language)).orElseGet(() -> unknown(code, language));
            if (versions.isStill(version)) {
                return new Page(html, version, found.isPresent());
            }
            version = version();
        }
        throw new IllegalStateException("the data changes too often for a page");
    }

    private DataVersion version() {
        return versions.latest().orElseThrow();
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
