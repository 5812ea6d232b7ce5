package io.waimao.dataset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The version of the data in the database. */
@ApplicationScoped
@Transactional
public class StoredDataset {

    private final DatasetRepository repository;
    private final Clock clock;
    private final Event<DataVersion> changes;
    private final Machines machines;

    StoredDataset(DatasetRepository repository, Clock clock, Event<DataVersion> changes, Machines machines) {
        this.repository = repository;
        this.clock = clock;
        this.changes = changes;
        this.machines = machines;
    }

    /** Empty until data is loaded. */
    public Optional<DataVersion> current() {
        return repository.findByIdOptional(DatasetEntity.ONLY).map(DatasetEntity::toVersion);
    }

    /** Begins a change, and blocks changes by other processes until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    public void beginChange() {
        machines.beginChange(repository.getEntityManager());
        repository.findById(DatasetEntity.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Stores a new version in the current transaction. Listeners are notified after the commit. */
    @Transactional(TxType.MANDATORY)
    public void store(String version, int observationCount) {
        var row = repository.findByIdOptional(DatasetEntity.ONLY).orElseGet(DatasetEntity::new);
        row.id = DatasetEntity.ONLY;
        row.version = version;
        row.observationCount = observationCount;
        row.loadedAt = later(clock.instant().truncatedTo(ChronoUnit.MICROS), row.loadedAt);
        repository.persist(row);
        changes.fire(row.toVersion());
    }

    /** Clocks of machines differ, but the times of changes must increase. */
    private static Instant later(Instant now, @Nullable Instant before) {
        return before == null || now.isAfter(before) ? now : before.plus(1, ChronoUnit.MICROS);
    }
}
