package io.waimao.ingestion;

import io.waimao.claims.ClaimStore;
import io.waimao.findings.FindingStore;
import io.waimao.observations.ObservationStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows which data the database holds. */
@ApplicationScoped
@Transactional
public class Dataset {

    private static final int VERSION_DIGITS = 12;

    private final DatasetRepository repository;
    private final ReleaseRepository releases;
    private final ObservationStore observations;
    private final ClaimStore claims;
    private final FindingStore findings;
    private final Clock clock;
    private final Event<DatasetVersion> changes;
    private volatile @Nullable DatasetVersion known;

    Dataset(
            DatasetRepository repository,
            ReleaseRepository releases,
            ObservationStore observations,
            ClaimStore claims,
            FindingStore findings,
            Clock clock,
            Event<DatasetVersion> changes) {
        this.repository = repository;
        this.releases = releases;
        this.observations = observations;
        this.claims = claims;
        this.findings = findings;
        this.clock = clock;
        this.changes = changes;
    }

    /** Nothing until data was loaded. */
    public Optional<DatasetVersion> current() {
        return repository.findByIdOptional(DatasetEntity.ONLY).map(DatasetEntity::toVersion);
    }

    /** The same without asking the database: only this process changes the data. Nothing before it has been loaded. */
    @Transactional(TxType.SUPPORTS)
    public Optional<DatasetVersion> known() {
        return Optional.ofNullable(known);
    }

    void remember(@Observes(during = TransactionPhase.AFTER_SUCCESS) DatasetVersion version) {
        known = version;
    }

    /** When the database had the data already. */
    void recall() {
        known = current().orElse(null);
    }

    /**
     * Part of the transaction that changes the data: all that is derived from it is brought up to date.
     *
     * @param areas whose figures came or went
     */
    @Transactional(TxType.MANDATORY)
    void changed(ReleaseKind kind, Set<String> areas) {
        claims.recheck();
        switch (kind) {
            case OBSERVATIONS -> findings.refresh(areas);
            case REFERENCE, MARKETS, MARKET_MEMBERS, SECTORS -> findings.refresh();
            case SOURCES, CLAIMS -> {}
        }
        var row = repository.findByIdOptional(DatasetEntity.ONLY).orElseGet(DatasetEntity::new);
        row.id = DatasetEntity.ONLY;
        row.version = versionOfReleases();
        row.observationCount = observations.countCurrent();
        row.loadedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        repository.persist(row);
        changes.fire(row.toVersion());
    }

    /** The same rows have the same version, in whatever order and releases they came. */
    private String versionOfReleases() {
        long high = 0;
        long low = 0;
        for (var release : releases.list("retractedAt is null")) {
            high += release.digestHigh;
            low += release.digestLow;
        }
        var digest = RowDigest.sha256()
                .digest(ByteBuffer.allocate(2 * Long.BYTES)
                        .putLong(high)
                        .putLong(low)
                        .array());
        return HexFormat.of().formatHex(digest).substring(0, VERSION_DIGITS);
    }
}
