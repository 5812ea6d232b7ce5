package io.waimao.derivation;

import static java.util.stream.Collectors.toSet;

import io.waimao.derivation.rows.KnownRows;
import io.waimao.derivation.rows.KnownSlice;
import io.waimao.derivation.rows.Publications;
import io.waimao.derivation.rows.Years;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Observation;
import io.waimao.observations.inventory.InventoryContents;
import java.util.Collection;
import java.util.Optional;

/** Figures derived only from the complete tables among given rows; reads no further rows. */
public final class TableFigures {

    private final boolean hasTables;
    private final Derivator derivator;

    TableFigures(DerivationContext context, InventoryContents inventory, Collection<Observation> rows) {
        var known = new KnownRows();
        known.add(new KnownSlice(series -> true, null, Years.ALL), rows);
        var others = rows.stream()
                .map(Observation::sourceCode)
                .filter(source -> !inventory.isComplete(source))
                .collect(toSet());
        this.hasTables = rows.stream().anyMatch(Observation::isDerived);
        this.derivator =
                new Derivator(context.rules(), context.cells(), Publications.on(known, inventory, null, others));
    }

    /** The figure by the tables; empty if they do not determine it. */
    public Optional<Observation> of(Observation figure) {
        return hasTables ? derivator.derive(FigureKey.of(figure)) : Optional.empty();
    }
}
