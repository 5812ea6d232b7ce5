package io.waimao.ingestion;

import io.waimao.catalogue.CatalogueStore;
import io.waimao.claims.ClaimStore;
import io.waimao.findings.FindingStore;
import io.waimao.observations.ObservationStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
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
    private final CatalogueStore catalogue;
    private final ObservationStore observations;
    private final ClaimStore claims;
    private final FindingStore findings;
    private final Clock clock;
    private final Event<DatasetVersion> changes;

    Dataset(
            DatasetRepository repository,
            ReleaseRepository releases,
            CatalogueStore catalogue,
            ObservationStore observations,
            ClaimStore claims,
            FindingStore findings,
            Clock clock,
            Event<DatasetVersion> changes) {
        this.repository = repository;
        this.releases = releases;
        this.catalogue = catalogue;
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

    /** Begins a change: until its transaction has ended, those of all other processes wait here. */
    @Transactional(TxType.MANDATORY)
    void lock() {
        catalogue.begin();
        observations.beginChange();
        repository.findById(DatasetEntity.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Part of the transaction that changes the data: all that is derived from it is brought up to date.
     *
     * @param areas whose figures came or went
     */
    @Transactional(TxType.MANDATORY)
    void changed(ReleaseKind kind, Set<String> areas, Phases phases) {
        claims.recheck();
        phases.ended("claims");
        switch (kind) {
            case OBSERVATIONS -> findings.refresh(areas);
            case REFERENCE, MARKETS, MARKET_MEMBERS, SECTORS -> findings.refresh();
            case SOURCES, CLAIMS -> {}
        }
        phases.ended("findings");
        var row = repository.findByIdOptional(DatasetEntity.ONLY).orElseGet(DatasetEntity::new);
        row.id = DatasetEntity.ONLY;
        row.version = versionOfReleases();
        row.observationCount = observations.countCurrent();
        row.loadedAt = later(clock.instant().truncatedTo(ChronoUnit.MICROS), row.loadedAt);
        repository.persist(row);
        changes.fire(row.toVersion());
    }

    /** Clocks of several machines differ; the moments of changes follow each other all the same. */
    private static Instant later(Instant now, @Nullable Instant before) {
        return before == null || now.isAfter(before) ? now : before.plus(1, ChronoUnit.MICROS);
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
