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

/** Answers questions about figures as of one day, and holds the rows read for them. */
public final class Session {

    /** The limit of rounds of reading. A question needs a few: one for each rule in a chain of derivations. */
    private static final int ROUNDS = 100;

    private final KnownRows rows = new KnownRows();
    private final DerivationContext context;
    private final Observations observations;
    private final KnownRowsReader reader;
    private final InventoryContents inventory;
    private final DerivedFigures figures;

    Session(
            DerivationContext context,
            InventoryContents inventory,
            Observations observations,
            SourceTables tables,
            @Nullable LocalDate asOf) {
        this.context = context;
        this.observations = observations;
        this.inventory = inventory;
        this.reader = new KnownRowsReader(observations, tables);
        this.figures = new DerivedFigures(context, Publications.on(rows, inventory, asOf, Set.of()));
    }

    public KnownRows rows() {
        return rows;
    }

    /** Reads in advance a slice of rows for coming questions, with the probes that they need. */
    void read(Slice slice) {
        var wider = withMarkets(context.hierarchy().withProbes(slice));
        rows.add(KnownSlice.of(wider, context.hierarchy(), Years.ALL), observations.rows(wider));
    }

    /** Names all markets of figures beside which complete tables have many others. */
    private Slice withMarkets(Slice slice) {
        return slice.markets() == null && inventory.hasTables(slice.areas())
                ? slice.withMarkets(context.hierarchy().groups().markets())
                : slice;
    }

    /** Repeats a question until no rows are missing. */
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
