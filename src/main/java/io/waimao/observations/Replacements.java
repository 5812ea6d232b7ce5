package io.waimao.observations;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Changes until when stored figures are known, where another publication of them comes or goes. */
final class Replacements {

    private static final String UPDATE = "update observation set known_until = ? where id = ? and area = ?";

    private final Session session;
    private final Coverage coverage;
    private final Map<StoredVersion, @Nullable LocalDate> changed = new LinkedHashMap<>();
    private final Map<CoverageKey, Integer> replaced = new HashMap<>();

    Replacements(EntityManager em, Coverage coverage) {
        this.session = em.unwrap(Session.class);
        this.coverage = coverage;
    }

    /** @param untils until when each of the versions is known now */
    void arrange(Collection<StoredVersion> stored, Map<Version, @Nullable LocalDate> untils) {
        for (var one : stored) {
            var until = untils.get(one.version());
            if (!Objects.equals(until, one.knownUntil())) {
                changed.put(one, until);
            }
            var more = (until == null ? 0 : 1) - (one.knownUntil() == null ? 0 : 1);
            replaced.merge(one.coverage(), more, Integer::sum);
        }
    }

    boolean isEmpty() {
        return changed.isEmpty();
    }

    void write() {
        if (!changed.isEmpty()) {
            session.doWork(connection -> {
                try (var update = connection.prepareStatement(UPDATE)) {
                    for (var change : changed.entrySet()) {
                        update.setObject(1, change.getValue());
                        update.setLong(2, change.getKey().id());
                        update.setString(3, change.getKey().figure().area());
                        update.addBatch();
                    }
                    update.executeBatch();
                }
            });
            changed.clear();
        }
    }

    /** After the last of them. */
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
