package io.waimao.observations.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.waimao.observations.CompleteTable;
import io.waimao.observations.CurrentDays;
import io.waimao.observations.Measure;
import io.waimao.observations.Period;
import io.waimao.observations.TableKey;
import io.waimao.observations.TableScope;
import io.waimao.observations.inventory.CompleteTableEntity;
import io.waimao.observations.inventory.CompleteTableKey;
import io.waimao.observations.inventory.CompleteTableRepository;
import io.waimao.observations.inventory.Coverage;
import io.waimao.observations.inventory.Inventory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.Session;

/**
 * Registers complete tables and sets the current days of rows in scopes with several tables, within the transaction
 * that changes the data.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CompleteTables {

    /** The measures that add up within a complete table. */
    public static final Set<Measure> MEASURES = Set.of(Measure.VALUE, Measure.PROJECT_COUNT);

    private static final String ROLL_UPS = """
             where area = ? and not detail and flow = ? and period_end = ? and period_months = ? and brand = ?
               and enterprise = ? and regime = ? and measure = ? and unit = ? and derived
            """;

    private static final String RESTORE =
            "update observation set current_from = known_from, known_until = null" + ROLL_UPS;

    private static final String REPLACE =
            "update observation set current_from = ?, known_until = ?" + ROLL_UPS + " and source = ?";

    private final EntityManager em;
    private final CompleteTableRepository repository;
    private final BulkLoader loader;
    private final Coverage coverage;
    private final Inventory inventory;

    CompleteTables(
            EntityManager em,
            CompleteTableRepository repository,
            BulkLoader loader,
            Coverage coverage,
            Inventory inventory) {
        this.em = em;
        this.repository = repository;
        this.loader = loader;
        this.coverage = coverage;
        this.inventory = inventory;
    }

    /**
     * Replaces all registered tables of a source and area for the periods.
     *
     * @return the scopes, of former and new tables, in which another source has a table; to be passed to
     *     {@link #arrange}
     */
    public Set<TableScope> replace(String area, String source, Set<Period> periods, Collection<CompleteTable> tables) {
        inventory.changing();
        var starts = periods.stream().map(Period::start).collect(toSet());
        var stored = new ArrayList<>(repository.list("key.area = ?1 and key.periodStart in ?2", area, starts));
        var now = tables.stream().collect(toMap(table -> CompleteTableKey.of(table.scope(), source), table -> table));
        var touched = new HashSet<TableScope>();
        now.values().forEach(table -> touched.add(table.scope()));
        var others = new HashSet<TableScope>();
        for (var row : stored) {
            if (!row.key.source().equals(source)) {
                others.add(row.key.scope());
            } else if (periods.contains(row.key.period())) {
                touched.add(row.key.scope());
                var table = now.remove(row.key);
                if (table == null) {
                    repository.delete(row);
                } else {
                    row.set(table);
                }
            }
        }
        now.values().forEach(table -> stored.add(persisted(table)));
        release(stored);
        touched.retainAll(others);
        return touched;
    }

    private CompleteTableEntity persisted(CompleteTable table) {
        var row = CompleteTableEntity.of(table);
        repository.persist(row);
        return row;
    }

    /** Flushes early: with many rebuilt tables, the session would dirty-check all of them at each statement. */
    private void release(Collection<CompleteTableEntity> rows) {
        repository.flush();
        rows.forEach(em::detach);
    }

    /**
     * Removes the tables of all other sources, which are no longer complete.
     *
     * @return the scopes of the removed tables
     */
    public Set<TableScope> retain(Collection<String> sources) {
        inventory.changing();
        var rows = sources.isEmpty() ? repository.listAll() : repository.list("key.source not in ?1", sources);
        rows.forEach(repository::delete);
        return rows.stream().map(row -> row.key.scope()).collect(toSet());
    }

    /** The registered tables. */
    public Set<TableKey> keys() {
        return Set.copyOf(em.createQuery(
                        "select distinct new io.waimao.observations.TableKey(t.key.area, t.key.source, t.key.periodStart,"
                                + " t.key.periodMonths) from CompleteTableEntity t",
                        TableKey.class)
                .getResultList());
    }

    /** The tables of scopes with more than one. */
    TableSuccession succession() {
        return new TableSuccession(repository
                .find("from CompleteTableEntity t where exists (select 1 from CompleteTableEntity o"
                        + " where o.key.area = t.key.area and o.key.flow = t.key.flow and o.key.brand = t.key.brand"
                        + " and o.key.enterprise = t.key.enterprise and o.key.regime = t.key.regime"
                        + " and o.key.measure = t.key.measure and o.key.unit = t.key.unit"
                        + " and o.key.periodStart = t.key.periodStart and o.key.periodMonths = t.key.periodMonths"
                        + " and o.key.source <> t.key.source)")
                .stream()
                .map(CompleteTableEntity::table)
                .toList());
    }

    /** Sets the days on which the rows of the scopes are current. */
    public void arrange(Set<TableScope> scopes) {
        if (scopes.isEmpty()) {
            return;
        }
        repository.flush();
        var succession = succession();
        var replacements = new Replacements(em, loader, coverage, succession);
        var rows = new TableRows(em);
        scopes.stream().collect(groupingBy(TableRows.Slice::of, toSet())).forEach((slice, alike) -> {
            rows.each(slice, alike, (figure, publications) -> {
                replacements.arrange(figure, publications);
                replacements.writeMany();
            });
        });
        replacements.count();
        scopes.forEach(scope -> arrangeRollUps(scope, succession));
    }

    private void arrangeRollUps(TableScope scope, TableSuccession succession) {
        em.unwrap(Session.class).doWork(connection -> {
            try (var restore = connection.prepareStatement(RESTORE);
                    var replace = connection.prepareStatement(REPLACE)) {
                bind(restore, 1, scope);
                restore.executeUpdate();
                for (var table : succession.of(scope)) {
                    var days = CurrentDays.between(table.knownFrom(), succession.countsUntil(scope, table.source()));
                    if (!days.areNow()) {
                        replace.setObject(1, days.from());
                        replace.setObject(2, days.until());
                        replace.setString(bind(replace, 3, scope), table.source());
                        replace.executeUpdate();
                    }
                }
            }
        });
    }

    /** @return the number of the next parameter */
    private static int bind(PreparedStatement update, int first, TableScope scope) throws SQLException {
        var family = scope.family();
        int next = first;
        update.setString(next++, family.area());
        update.setString(next++, family.flow().name());
        update.setObject(next++, scope.period().getEnd());
        update.setInt(next++, scope.period().months());
        update.setString(next++, family.brand().name());
        update.setString(next++, family.enterprise().name());
        update.setString(next++, family.regime().name());
        update.setString(next++, family.measure().name());
        update.setString(next++, family.unit().name());
        return next;
    }
}
