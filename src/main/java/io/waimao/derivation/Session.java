package io.waimao.derivation;

import io.waimao.derivation.rows.KnownRows;
import io.waimao.derivation.rows.KnownRowsReader;
import io.waimao.derivation.rows.KnownSlice;
import io.waimao.derivation.rows.Publications;
import io.waimao.derivation.rows.Years;
import io.waimao.observations.Slice;
import io.waimao.observations.inventory.InventoryContents;
import io.waimao.observations.store.Observations;
import io.waimao.observations.store.SourceTables;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Questions about figures of one day, and the rows read for them. */
public final class Session {

    /** Rounds of reading, of which a question needs a few: one for each rule in a chain of derivations. */
    private static final int ROUNDS = 100;

    private final KnownRows rows = new KnownRows();
    private final DerivationContext facts;
    private final Observations observations;
    private final KnownRowsReader reader;
    private final DerivedFigures figures;

    Session(
            DerivationContext facts,
            InventoryContents inventory,
            Observations observations,
            SourceTables tables,
            @Nullable LocalDate asOf) {
        this.facts = facts;
        this.observations = observations;
        this.reader = new KnownRowsReader(observations, tables);
        this.figures = new DerivedFigures(facts, Publications.on(rows, inventory, asOf, Set.of()));
    }

    public KnownRows rows() {
        return rows;
    }

    /** Reads a slice of all rows, about which questions will be, with the probes that they need. */
    void read(Slice slice) {
        var wider = facts.hierarchy().withProbes(slice);
        rows.add(KnownSlice.of(wider, facts.hierarchy(), Years.ALL), observations.rows(wider));
    }

    /** Asks a question until no rows are missing. */
    public <T> T ask(Function<DerivedFigures, T> question) {
        for (int round = 0; round < ROUNDS; round++) {
            var answer = question.apply(figures);
            if (rows.isComplete()) {
                return answer;
            }
            rows.load(reader);
            figures.forgetProvisional();
        }
        throw new IllegalStateException("a question about figures needs too many rounds of reading");
    }
}
