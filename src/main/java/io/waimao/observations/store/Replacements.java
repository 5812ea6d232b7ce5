package io.waimao.observations.store;

import io.waimao.observations.CurrentDays;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Observation;
import io.waimao.observations.Publication;
import io.waimao.observations.inventory.Coverage;
import io.waimao.observations.inventory.CoverageKey;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Updates the days on which stored figures are current when another publication or a table comes or goes. */
final class Replacements {

    /** The batch size of changes. */
    private static final int TOGETHER = 1000;

    private final Session session;
    private final BulkLoader loader;
    private final Coverage coverage;
    private final TableSuccession tables;
    private final Map<StoredPublication, CurrentDays> changed = new LinkedHashMap<>();
    private final Map<CoverageKey, Integer> replaced = new HashMap<>();

    Replacements(EntityManager em, BulkLoader loader, Coverage coverage, TableSuccession tables) {
        this.session = em.unwrap(Session.class);
        this.loader = loader;
        this.coverage = coverage;
        this.tables = tables;
    }

    /** @param all all publications of one figure */
    void arrange(FigureKey figure, List<StoredPublication> all) {
        if (all.size() == 1) {
            var only = all.get(0).publication();
            change(all.get(0), CurrentDays.between(only.knownFrom(), tables.countsUntil(figure, only.source())));
        } else {
            arrange(
                    all,
                    daysOf(
                            figure,
                            all.stream().map(StoredPublication::publication).toList()));
        }
    }

    /** The days of the only publication of a figure. */
    CurrentDays daysOf(Observation only) {
        return tables.isEmpty()
                ? CurrentDays.since(only.knownFrom())
                : CurrentDays.between(only.knownFrom(), tables.countsUntil(FigureKey.of(only), only.sourceCode()));
    }

    /** The days of all publications of one figure. */
    Map<Publication, CurrentDays> daysOf(FigureKey figure, Collection<Publication> all) {
        var untils = new HashMap<Publication, @Nullable LocalDate>();
        all.forEach(publication -> untils.put(publication, tables.countsUntil(figure, publication.source())));
        return CurrentDays.of(untils);
    }

    void arrange(Collection<StoredPublication> stored, Map<Publication, CurrentDays> days) {
        for (var one : stored) {
            var now = days.get(one.publication());
            if (now != null) {
                change(one, now);
            }
        }
    }

    private void change(StoredPublication stored, CurrentDays days) {
        if (!days.equals(stored.days())) {
            changed.put(stored, days);
            var more = (days.areNow() ? 0 : 1) - (stored.days().areNow() ? 0 : 1);
            replaced.merge(stored.coverage(), more, Integer::sum);
        }
    }

    boolean isEmpty() {
        return changed.isEmpty();
    }

    /** Writes the changes if a batch is full. */
    void writeMany() {
        if (changed.size() >= TOGETHER) {
            write();
        }
    }

    void write() {
        if (!changed.isEmpty()) {
            session.doWork(connection -> loader.setDays(connection, changed));
            changed.clear();
        }
    }

    /** Writes the remaining changes. */
    void count() {
        write();
        replaced.forEach((key, more) -> {
            if (more != 0) {
                coverage.replaced(key, more);
            }
        });
        replaced.clear();
    }
}
