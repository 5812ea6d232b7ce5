package io.waimao.derivation.breakdowns;

import io.waimao.derivation.DerivedFigures;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Observation;
import io.waimao.paging.Page;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds a total, its parts, their sum and the residual, from the same figures as all other answers. */
final class BreakdownFinder {

    private final DerivedFigures figures;
    private final BreakdownQuery query;
    private final BreakdownCodes codes;
    private final FigureKey whole;

    BreakdownFinder(DerivedFigures figures, BreakdownCodes codes, BreakdownQuery query) {
        this.figures = figures;
        this.codes = codes;
        this.query = query;
        this.whole = new FigureKey(query.whole(), query.period());
    }

    Breakdown find() {
        var total = figures.figure(whole).orElse(null);
        var all = parts();
        var page = BreakdownPages.page(query, all);
        var parts = page.rows().stream().map(Page.Row::node).toList();
        var unknown = unknown(all);
        var partition = !parts.isEmpty() && codes.areDisjoint(parts, query.period());
        var together = together(total, parts);
        return new Breakdown(
                query.by(),
                query.period(),
                total,
                parts,
                page,
                all.size(),
                unknown,
                partition && unknown.isEmpty() ? together.sum().orElse(null) : null,
                partition ? together.rest().orElse(null) : null,
                partition);
    }

    private List<BreakdownPart> parts() {
        var finder = new PartFinder(figures, codes, query, whole);
        var parts = new ArrayList<BreakdownPart>();
        codes.candidates(figures).forEach(candidate -> finder.part(candidate).ifPresent(parts::add));
        return parts;
    }

    private List<String> unknown(Collection<BreakdownPart> parts) {
        var unknown = new TreeSet<String>(query.members() == null ? List.of() : query.members());
        parts.forEach(part -> unknown.remove(part.code()));
        unknown.remove(query.by().code(whole));
        return List.copyOf(unknown);
    }

    private Together together(@Nullable Observation total, List<BreakdownPart> parts) {
        var comparable = codes.areDisjoint(parts, query.period().yearBefore());
        return new Together(figures, whole, total, parts, comparable);
    }
}
