package io.waimao.observations.store;

import static java.util.stream.Collectors.groupingBy;

import io.waimao.observations.CompleteTable;
import io.waimao.observations.FigureKey;
import io.waimao.observations.TableScope;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides until when the rows of a complete table count: a later complete table of its scope replaces it whole. */
final class TableSuccession {

    private final Map<TableScope, List<CompleteTable>> tables;

    /** @param tables all tables of scopes with more than one; others make no difference */
    TableSuccession(Collection<CompleteTable> tables) {
        this.tables = tables.stream().collect(groupingBy(CompleteTable::scope));
    }

    boolean isEmpty() {
        return tables.isEmpty();
    }

    /** The day from which a source's publication no longer counts; null if it counts for good. */
    @Nullable
    LocalDate countsUntil(FigureKey figure, String source) {
        return tables.isEmpty() ? null : countsUntil(TableScope.of(figure), source);
    }

    /**
     * The day from which the rows of a source no longer count; null if they count for good or are not a complete table.
     */
    @Nullable
    LocalDate countsUntil(TableScope scope, String source) {
        var all = of(scope);
        for (var table : all) {
            if (table.source().equals(source)) {
                return replacedOn(table, all);
            }
        }
        return null;
    }

    /** All tables of a scope that has more than one. */
    List<CompleteTable> of(TableScope scope) {
        return tables.getOrDefault(scope, List.of());
    }

    private static @Nullable LocalDate replacedOn(CompleteTable table, List<CompleteTable> all) {
        return all.stream()
                .filter(other -> CompleteTable.ORDER.compare(other, table) > 0)
                .map(CompleteTable::knownFrom)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
