package io.waimao.ingestion;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows which data the database holds. */
@ApplicationScoped
@Transactional
public class Dataset {

    private final DatasetRepository repository;
    private final Clock clock;
    private final Event<DatasetVersion> changed;
    private volatile @Nullable DatasetVersion known;

    Dataset(DatasetRepository repository, Clock clock, Event<DatasetVersion> changed) {
        this.repository = repository;
        this.clock = clock;
        this.changed = changed;
    }

    /** The version of {@link #current} without asking the database: only this process changes the data. */
    @Transactional(TxType.SUPPORTS)
    public Optional<String> version() {
        var remembered = known;
        if (remembered == null) {
            remembered =
                    QuarkusTransaction.joiningExisting().call(() -> current().orElse(null));
            known = remembered;
        }
        return Optional.ofNullable(remembered).map(DatasetVersion::version);
    }

    void remember(@Observes(during = TransactionPhase.AFTER_SUCCESS) DatasetVersion version) {
        known = version;
    }

    /** Nothing until data was loaded. */
    public Optional<DatasetVersion> current() {
        return repository
                .findByIdOptional(DatasetEntity.ONLY)
                .map(row -> new DatasetVersion(row.version, row.loadedAt));
    }

    boolean has(String version) {
        return current().filter(loaded -> loaded.version().equals(version)).isPresent();
    }

    /** Part of the transaction that replaces the data. */
    @Transactional(TxType.MANDATORY)
    void replace(String version) {
        repository.deleteAll();
        var row = new DatasetEntity();
        row.id = DatasetEntity.ONLY;
        row.version = version;
        row.loadedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        repository.persist(row);
        changed.fire(new DatasetVersion(row.version, row.loadedAt));
    }
}
