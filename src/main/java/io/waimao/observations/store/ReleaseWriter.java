package io.waimao.observations.store;

import static java.util.Objects.requireNonNull;

import io.waimao.observations.CurrentDays;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Observation;
import io.waimao.observations.Publication;
import io.waimao.observations.SeriesFamily;
import io.waimao.observations.inventory.Coverage;
import io.waimao.observations.inventory.CoverageEntity;
import io.waimao.observations.inventory.CoverageKey;
import io.waimao.observations.inventory.Inventory;
import io.waimao.observations.inventory.ReleaseFamilyEntity;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Writes the figures of one release, in any number of portions, and counts them. The publications of a figure must be
 * adjacent in one portion.
 */
public final class ReleaseWriter implements AutoCloseable {

    private final EntityManager em;
    private final Coverage coverage;
    private final BulkLoader loader;
    private final DetailSeries details;
    private final Inventory inventory;
    private final StoredPublications stored;
    private final Replacements replacements;
    private final long release;
    // Rows are stored in the order in which the release first has them, so that the same data is stored alike.
    private final Map<CoverageKey, CoverageEntity> counted = new LinkedHashMap<>();
    private final Set<String> markets = new LinkedHashSet<>();
    private final Set<String> sectors = new LinkedHashSet<>();
    private final Set<SeriesFamily> families = new LinkedHashSet<>();
    private @Nullable SeriesFamily last;
    private final List<StoredRow> rows = new ArrayList<>();
    private Map<FigureKey, List<StoredPublication>> lastFound = Map.of();
    private BulkLoader.@Nullable RowWriter writing;
    private long id;

    ReleaseWriter(
            EntityManager em,
            Coverage coverage,
            BulkLoader loader,
            DetailSeries details,
            TableSuccession tables,
            Inventory inventory,
            long release) {
        this.em = em;
        this.coverage = coverage;
        this.loader = loader;
        this.details = details;
        this.inventory = inventory;
        this.stored = new StoredPublications(em, coverage, release);
        this.replacements = new Replacements(em, loader, coverage, tables);
        this.release = release;
        this.id = RowIds.of(release).first();
    }

    /**
     * Adds the figures that their sources have not reported yet.
     *
     * @param keep false to check without writing
     * @return the figures already reported, the same instances
     */
    public Set<Observation> add(List<Observation> figures, boolean keep) {
        var found = publications(figures);
        lastFound = found;
        var reported = reported(figures, found);
        if (keep) {
            write(reported.isEmpty() ? figures : without(reported, figures), found);
        }
        return reported;
    }

    /** Whether the source reported the same bounds before; of a figure that the last call of {@link #add} returned. */
    public boolean isRepeated(Observation reported) {
        var interval = reported.value().interval();
        return lastFound.getOrDefault(FigureKey.of(reported), List.of()).stream()
                .map(StoredPublication::publication)
                .filter(publication -> publication.source().equals(reported.sourceCode()))
                .allMatch(publication ->
                        publication.interval().encloses(interval) && interval.encloses(publication.interval()));
    }

    private static Set<Observation> reported(List<Observation> figures, Map<FigureKey, List<StoredPublication>> found) {
        var reported = Collections.<Observation>newSetFromMap(new IdentityHashMap<>());
        for (var figure : found.isEmpty() ? List.<Observation>of() : figures) {
            if (found.getOrDefault(FigureKey.of(figure), List.of()).stream()
                    .anyMatch(stored -> stored.publication().source().equals(figure.sourceCode()))) {
                reported.add(figure);
            }
        }
        return reported;
    }

    private static List<Observation> without(Set<Observation> reported, List<Observation> figures) {
        return figures.stream().filter(figure -> !reported.contains(figure)).toList();
    }

    private void write(List<Observation> figures, Map<FigureKey, List<StoredPublication>> found) {
        for (int from = 0, to; from < figures.size(); from = to) {
            to = from + 1;
            while (to < figures.size() && isSame(figures.get(from), figures.get(to))) {
                to++;
            }
            add(figures.subList(from, to), found);
        }
        em.unwrap(Session.class).doWork(connection -> writer(connection).write(rows));
        rows.clear();
        if (!replacements.isEmpty()) {
            endRows();
            replacements.write();
        }
    }

    private BulkLoader.RowWriter writer(Connection connection) {
        var writer = writing == null ? loader.on(connection) : writing;
        writing = writer;
        return writer;
    }

    private void endRows() {
        var writer = writing;
        if (writer != null) {
            em.unwrap(Session.class).doWork(connection -> writer.end());
            writing = null;
        }
    }

    private static boolean isSame(Observation a, Observation b) {
        return a.period().equals(b.period()) && a.key().equals(b.key());
    }

    /** The stored publications of the figures. */
    private Map<FigureKey, List<StoredPublication>> publications(List<Observation> figures) {
        var wanted = figures.stream()
                .map(FigureKey::of)
                .filter(figure -> stored.canHave(figure, details.has(figure.series())))
                .toList();
        if (!wanted.isEmpty()) {
            endRows();
        }
        return stored.of(wanted);
    }

    private void add(List<Observation> same, Map<FigureKey, List<StoredPublication>> found) {
        var first = same.get(0);
        if (same.size() == 1 && (found.isEmpty() || !found.containsKey(FigureKey.of(first)))) {
            add(first, replacements.daysOf(first));
            return;
        }
        var figure = FigureKey.of(first);
        var others = found.getOrDefault(figure, List.of());
        var all = new ArrayList<Publication>();
        same.forEach(published -> all.add(Publication.of(published)));
        others.forEach(other -> all.add(other.publication()));
        var days = replacements.daysOf(figure, all);
        same.forEach(published -> add(published, requireNonNull(days.get(Publication.of(published)))));
        replacements.arrange(others, days);
    }

    private void add(Observation figure, CurrentDays days) {
        var key = figure.key();
        var detail = details.has(key);
        rows.add(new StoredRow(id++, key.code(), figure, detail, days));
        markets.add(key.market());
        sectors.add(key.sector());
        if (last == null || !last.has(key)) {
            last = SeriesFamily.of(key);
            families.add(last);
        }
        var count = counted.computeIfAbsent(
                new CoverageKey(release, key.area(), figure.sourceCode(), detail), CoverageEntity::of);
        count.add(figure.period());
        count.replaced += days.areNow() ? 0 : 1;
    }

    /** Ends the release after the last portion. */
    public void end() {
        endRows();
        var written =
                counted.values().stream().mapToLong(count -> count.figures).sum();
        em.unwrap(Session.class).doWork(connection -> loader.written(connection, written));
        counted.values().forEach(coverage::add);
        replacements.count();
        markets.forEach(market -> refer("market", market));
        sectors.forEach(sector -> refer("sector", sector));
        families.forEach(family -> em.persist(ReleaseFamilyEntity.of(release, family)));
        inventory.changing();
    }

    private void refer(String to, String code) {
        em.createNativeQuery("insert into release_%1$s (release_id, %1$s) values (?1, ?2)".formatted(to))
                .setParameter(1, release)
                .setParameter(2, code)
                .executeUpdate();
    }

    /** Discards rows that are still being written. */
    @Override
    public void close() {
        var writer = writing;
        if (writer != null) {
            em.unwrap(Session.class).doWork(connection -> writer.close());
        }
    }
}
