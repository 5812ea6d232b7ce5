package io.waimao.rollups;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.SourceDocument;
import io.waimao.observations.Period;
import io.waimao.observations.RollUpRows;
import io.waimao.observations.TableKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Keeps the roll-ups of sources that list everything, inside the transaction that changes their figures. Those of a table
 * depend on the figures of that table alone, those of a year on its tables: what an import does not touch stays.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class RollUpStore {

    private record Year(String area, String source, int number) {

        static Year of(TableKey table) {
            return new Year(table.area(), table.source(), table.period().start().getYear());
        }
    }

    private final Catalogue catalogue;
    private final RollUpRows rows;

    RollUpStore(Catalogue catalogue, RollUpRows rows) {
        this.catalogue = catalogue;
        this.rows = rows;
    }

    /** The tables of a release; to be asked before it is taken back, and to be given to {@link #refresh} thereafter. */
    public List<TableKey> tables(long release) {
        return rows.tables(release);
    }

    /** Makes all anew: markets, their groups or sectors are others than before. */
    public void refreshAll() {
        var complete = catalogue.listSources().stream()
                .filter(SourceDocument::complete)
                .map(SourceDocument::code)
                .toList();
        if (!complete.isEmpty()) {
            refresh(rows.tables(complete));
        }
    }

    /** Makes those anew that depend on one of the tables. */
    public void refresh(Collection<TableKey> touched) {
        var complete = catalogue.sources(touched.stream().map(TableKey::source).collect(toSet())).values().stream()
                .filter(SourceDocument::complete)
                .collect(toMap(SourceDocument::code, source -> source));
        var years = touched.stream()
                .filter(table -> complete.containsKey(table.source()))
                .collect(groupingBy(Year::of, mapping(TableKey::period, toSet())));
        if (!years.isEmpty()) {
            var tree = new SectorTree(catalogue.listSectors());
            var groups = new Groups(catalogue.listMarkets(), catalogue.listMemberships());
            years.forEach((year, periods) -> refresh(
                    new YearRollUp(year.area(), requireNonNull(complete.get(year.source())), rows, tree, groups),
                    year.number(),
                    dependent(year.number(), periods)));
        }
    }

    private void refresh(YearRollUp rollUp, int year, Set<Period> periods) {
        rollUp.remove(periods);
        rollUp.add(year, periods);
    }

    /** With the ranges of months since January of their year: one of them is kept, and another may take its place. */
    private static Set<Period> dependent(int year, Set<Period> periods) {
        var dependent = new HashSet<>(periods);
        IntStream.rangeClosed(2, 12)
                .mapToObj(months -> new Period(LocalDate.of(year, 1, 1), months))
                .forEach(dependent::add);
        return dependent;
    }
}
