package io.waimao.derivation.rows;

import io.waimao.derivation.rules.AdditiveMeasures;
import io.waimao.observations.CompleteTable;
import io.waimao.observations.CurrentPublication;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesFamily;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.TableScope;
import io.waimao.observations.inventory.InventoryContents;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The publications that count on a day, without some sources or of a single source. */
public final class Publications {

    private final KnownRows rows;
    private final InventoryContents inventory;
    private final @Nullable LocalDate asOf;
    private final Set<String> excluded;
    private final @Nullable String only;
    private final KeptResults<FigureKey, Optional<Observation>> current;

    private Publications(
            KnownRows rows,
            InventoryContents inventory,
            @Nullable LocalDate asOf,
            Set<String> excluded,
            @Nullable String only) {
        this.rows = rows;
        this.inventory = inventory;
        this.asOf = asOf;
        this.excluded = excluded;
        this.only = only;
        this.current = new KeptResults<>(rows);
    }

    /**
     * @param asOf null for now
     * @param excluded the sources to ignore
     */
    public static Publications on(
            KnownRows rows, InventoryContents inventory, @Nullable LocalDate asOf, Set<String> excluded) {
        return new Publications(rows, inventory, asOf, excluded, null);
    }

    /** The publications that count on another day. */
    Publications asOf(LocalDate day) {
        return new Publications(rows, inventory, day, excluded, only);
    }

    /** The publications of one source only. */
    public Publications of(String source) {
        return new Publications(rows, inventory, asOf, excluded, source);
    }

    /** The publications without a source. */
    public Publications without(String source) {
        var all = new HashSet<>(excluded);
        all.add(source);
        return new Publications(rows, inventory, asOf, all, only);
    }

    public boolean areOfOneSource() {
        return only != null;
    }

    public KnownRows rows() {
        return rows;
    }

    /** The sources that count, and from whose rows alone a figure can follow. */
    public Collection<String> sources(FigureKey of) {
        return inventory.sources(of.series().area()).stream()
                .filter(source -> !excluded.contains(source) && inventory.canHave(source, of))
                .sorted()
                .toList();
    }

    /**
     * Whether the rows that count may lead to a figure of a place: of one source, not without rows that span the
     * period.
     */
    public boolean canHave(FigureKey place) {
        return only == null || inventory.canHave(only, place);
    }

    /** Whether there may be publications of the series. */
    public boolean mayHave(SeriesKey series) {
        return inventory.has(series);
    }

    /** Whether there may be publications or derived figures, including levels derived from other flows of goods. */
    public boolean mayHaveFigures(SeriesKey series) {
        return inventory.hasDimensions(series)
                && (!AdditiveMeasures.has(series.measure())
                        || inventory.hasFlow(AdditiveMeasures.flows(series.flow()), series));
    }

    /** Whether there may be publications, or levels derived from others of the same flow. */
    public boolean mayHaveFiguresOfFlow(SeriesKey series) {
        return AdditiveMeasures.has(series.measure())
                ? inventory.hasDimensions(series) && inventory.hasFlow(Set.of(series.flow()), series)
                : inventory.has(series);
    }

    /** The current figure of a key. */
    public Optional<Observation> current(FigureKey place) {
        return current.get(
                place,
                () -> inventory.has(place.series())
                        ? CurrentPublication.of(at(place)).map(CurrentPublication.Choice::current)
                        : Optional.empty());
    }

    /** The publications of a key that agree with the current one. */
    public List<Observation> agreeing(FigureKey place) {
        return CurrentPublication.of(at(place))
                .map(CurrentPublication.Choice::agreeing)
                .orElse(List.of());
    }

    /** Whether the publications of a key have been read or cannot exist. */
    public boolean areRead(FigureKey place) {
        return !inventory.has(place.series()) || rows.isKnown(place);
    }

    /** The publications of a key that count. */
    public List<Observation> at(FigureKey place) {
        return rows.at(place).stream().filter(this::counts).toList();
    }

    /** The stored roll-up of a key, from the complete table that contains it. */
    public Optional<Observation> keptAt(FigureKey place, CompleteTable table) {
        return rows.at(place).stream()
                .filter(row -> row.isDerived() && row.sourceCode().equals(table.source()))
                .findFirst();
    }

    public boolean counts(Observation row) {
        return !row.isDerived()
                && (asOf == null || !row.knownFrom().isAfter(asOf))
                && !excluded.contains(row.sourceCode())
                && (only == null || only.equals(row.sourceCode()))
                && !isReplaced(row);
    }

    /** Whether a later table has replaced the one to which the row belongs. */
    private boolean isReplaced(Observation row) {
        return inventory.isComplete(row.sourceCode())
                && AdditiveMeasures.OF_TABLES.contains(row.getMeasure())
                && inventory
                        .table(TableScope.of(row), asOf, excluded)
                        .filter(table -> !table.source().equals(row.sourceCode()))
                        .isPresent();
    }

    /** The complete table that contains a key. */
    public Optional<CompleteTable> table(FigureKey place) {
        return AdditiveMeasures.OF_TABLES.contains(place.series().measure())
                ? inventory
                        .table(TableScope.of(place), asOf, excluded)
                        .filter(table -> only == null || only.equals(table.source()))
                : Optional.empty();
    }

    /** The periods of complete tables that contain a series, with the sources of the tables. */
    public Map<Period, Set<String>> tableSources(SeriesKey series) {
        return AdditiveMeasures.OF_TABLES.contains(series.measure())
                ? inventory.tableSources(SeriesFamily.of(series))
                : Map.of();
    }

    /** Whether the publications of one of the sources may count. */
    public boolean mayBeOf(Set<String> sources) {
        return only == null || sources.contains(only);
    }
}
