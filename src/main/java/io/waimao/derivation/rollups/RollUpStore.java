package io.waimao.derivation.rollups;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.SourceDocument;
import io.waimao.derivation.hierarchy.Hierarchies;
import io.waimao.observations.TableKey;
import io.waimao.observations.TableScope;
import io.waimao.observations.store.CompleteTables;
import io.waimao.observations.store.RollUpRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Stores the roll-ups of complete tables, within the transaction that changes their figures. Roll-ups depend only on
 * the rows of their own table, so an import does not affect other tables.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class RollUpStore {

    private record Sheet(String area, String source) {

        static Sheet of(TableKey table) {
            return new Sheet(table.area(), table.source());
        }
    }

    private final Catalogue catalogue;
    private final Hierarchies hierarchies;
    private final RollUpRows rows;
    private final CompleteTables tables;

    RollUpStore(Catalogue catalogue, Hierarchies hierarchies, RollUpRows rows, CompleteTables tables) {
        this.catalogue = catalogue;
        this.hierarchies = hierarchies;
        this.rows = rows;
        this.tables = tables;
    }

    /** The tables of a release; to be read before its retraction and passed to {@link #refresh} afterwards. */
    public List<TableKey> tables(long release) {
        return rows.tables(release);
    }

    /** Rebuilds all roll-ups after a change of markets, groups or sectors. */
    public void refreshAll() {
        var complete = catalogue.listSources().stream()
                .filter(SourceDocument::complete)
                .map(SourceDocument::code)
                .toList();
        tables.arrange(tables.retain(complete));
        if (!complete.isEmpty()) {
            refresh(Stream.concat(tables.keys().stream(), rows.tables(complete).stream())
                    .collect(toSet()));
        }
    }

    /** Rebuilds the roll-ups that depend on one of the tables. */
    public void refresh(Collection<TableKey> touched) {
        var complete = catalogue.sources(touched.stream().map(TableKey::source).collect(toSet())).values().stream()
                .filter(SourceDocument::complete)
                .collect(toMap(SourceDocument::code, source -> source));
        var sheets = touched.stream()
                .filter(table -> complete.containsKey(table.source()))
                .collect(groupingBy(Sheet::of, mapping(TableKey::period, toSet())));
        if (!sheets.isEmpty()) {
            var hierarchy = hierarchies.current();
            var shared = new HashSet<TableScope>();
            sheets.forEach((sheet, periods) -> {
                var source = requireNonNull(complete.get(sheet.source()));
                var rollUp = new TableRollUp(sheet.area(), source, rows, hierarchy);
                shared.addAll(tables.replace(sheet.area(), sheet.source(), periods, rollUp.replace(periods)));
            });
            tables.arrange(shared);
        }
    }
}
