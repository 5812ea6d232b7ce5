package io.waimao.claims;

import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.SourceDocument;
import io.waimao.derivation.FigureSource;
import io.waimao.observations.Period;
import io.waimao.wording.Names;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Judges claimed figures by the same figures. */
final class Judge {

    private final Catalogue catalogue;
    private final FigureSource figures;
    private final ClaimSlices slices;
    private final Map<Period, Scope> scopes = new HashMap<>();

    Judge(Catalogue catalogue, FigureSource figures, ClaimSlices slices) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.slices = slices;
    }

    CheckedClaim judge(ClaimedFigure claimed) {
        var scope = scopes.computeIfAbsent(claimed.period(), period -> Scope.of(catalogue, period));
        var area = claimed.key().area();
        var wording = new VerdictSentences(
                claimed, title(claimed.source()), scope.names(Names.name(area, catalogue.findProvince(area))));
        var evidence = new EvidenceFinder(others(claimed), slices.of(claimed), scope);
        return new VerdictRules(claimed, evidence, wording).check();
    }

    /** The figures of all sources but the claim's own. */
    FigureSource others(ClaimedFigure claimed) {
        var own = claimed.source();
        return own == null ? figures : figures.without(own);
    }

    private @Nullable String title(@Nullable String source) {
        return source == null
                ? null
                : catalogue.findSource(source).map(SourceDocument::title).orElse(source);
    }
}
