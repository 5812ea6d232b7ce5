package io.waimao.ingestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Knows which data the database holds. */
@ApplicationScoped
@Transactional
public class Dataset {

    private final DatasetRepository repository;
    private final Clock clock;

    Dataset(DatasetRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
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
    }
}
