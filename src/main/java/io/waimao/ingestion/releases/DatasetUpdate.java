package io.waimao.ingestion.releases;

import io.waimao.catalogue.store.CatalogueStore;
import io.waimao.claims.ClaimStore;
import io.waimao.dataset.StoredDataset;
import io.waimao.derivation.rollups.RollUpStore;
import io.waimao.findings.store.FindingStore;
import io.waimao.ingestion.csv.RowDigest;
import io.waimao.observations.TableKey;
import io.waimao.observations.store.ObservationStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Set;

/** Updates everything that depends on the data, in the transaction that changes the data. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class DatasetUpdate {

    private static final int VERSION_DIGITS = 12;

    private final StoredDataset dataset;
    private final ReleaseRepository releases;
    private final CatalogueStore catalogue;
    private final ObservationStore observations;
    private final RollUpStore rollUps;
    private final ClaimStore claims;
    private final FindingStore findings;

    DatasetUpdate(
            StoredDataset dataset,
            ReleaseRepository releases,
            CatalogueStore catalogue,
            ObservationStore observations,
            RollUpStore rollUps,
            ClaimStore claims,
            FindingStore findings) {
        this.dataset = dataset;
        this.releases = releases;
        this.catalogue = catalogue;
        this.observations = observations;
        this.rollUps = rollUps;
        this.claims = claims;
        this.findings = findings;
    }

    /** Begins a change. Changes of all other processes wait until its transaction ends. */
    void begin() {
        dataset.beginChange();
        catalogue.begin();
        observations.beginChange();
    }

    /**
     * Updates everything that depends on a release that was added or removed.
     *
     * @param tables the complete tables that changed
     * @param areas the areas whose figures changed
     */
    void follow(ReleaseKind kind, Collection<TableKey> tables, Set<String> areas, Phases phases) {
        switch (kind) {
            case OBSERVATIONS -> follow(() -> rollUps.refresh(tables), () -> findings.refresh(areas), phases);
            case REFERENCE -> follow(this::rebuildFigures, findings::refresh, phases);
            case MARKETS, MARKET_MEMBERS, SECTORS -> follow(rollUps::refreshAll, findings::refresh, phases);
            case SOURCES, CLAIMS -> follow(() -> {}, () -> {}, phases);
        }
    }

    private void rebuildFigures() {
        rollUps.refreshAll();
        observations.arrangeAll();
    }

    private void follow(Runnable figures, Runnable consistency, Phases phases) {
        figures.run();
        phases.ended("roll-ups");
        claims.recheck();
        phases.ended("claims");
        consistency.run();
        phases.ended("findings");
        dataset.store(versionOfReleases(), observations.countCurrent());
    }

    /** The same rows have the same version, regardless of their order and releases. */
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
