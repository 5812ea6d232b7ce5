package io.waimao.ingestion.reference;

import io.quarkus.runtime.StartupEvent;
import io.waimao.catalogue.store.CatalogueStore;
import io.waimao.claims.ClaimStore;
import io.waimao.dataset.DataVersions;
import io.waimao.ingestion.releases.ChangeLock;
import io.waimao.ingestion.releases.Phases;
import io.waimao.ingestion.releases.ReleaseKind;
import io.waimao.ingestion.releases.ReleaseOrigin;
import io.waimao.ingestion.releases.Releases;
import io.waimao.observations.store.ObservationStore;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.util.Set;

/** Loads the shipped files at start, unless the database already has them. */
@ApplicationScoped
class ReferenceData {

    private static final String NAME = "shipped";

    private final DatabaseSchema tables;
    private final CatalogueStore catalogue;
    private final ObservationStore observations;
    private final ClaimStore claims;
    private final Releases releases;
    private final DataVersions versions;
    private final ChangeLock lock;
    private final Clock clock;

    ReferenceData(
            DatabaseSchema tables,
            CatalogueStore catalogue,
            ObservationStore observations,
            ClaimStore claims,
            Releases releases,
            DataVersions versions,
            ChangeLock lock,
            Clock clock) {
        this.tables = tables;
        this.catalogue = catalogue;
        this.observations = observations;
        this.claims = claims;
        this.releases = releases;
        this.versions = versions;
        this.lock = lock;
        this.clock = clock;
    }

    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        if (tables.prepare()) {
            versions.ask();
        } else {
            load(ReferenceFiles.shipped());
        }
    }

    /**
     * Replaces the files loaded before, in one transaction. Other imported data stays.
     *
     * @return false if there was nothing to do
     * @throws RejectedData if the files have faults; the database is unchanged
     */
    boolean load(ReferenceFiles files) {
        var checksum = files.checksum();
        var load = !isStanding(checksum);
        if (load) {
            var rows = ReferenceRows.read(files);
            try {
                lock.take(() -> replace(rows, checksum));
            } catch (RuntimeException failed) {
                // Another process starting on the same empty database may have been faster.
                if (!isStanding(checksum)) {
                    throw failed;
                }
            }
        }
        versions.ask();
        return load;
    }

    private static ReleaseOrigin origin(String checksum) {
        return new ReleaseOrigin(ReleaseKind.REFERENCE, "", checksum);
    }

    private boolean isStanding(String checksum) {
        return releases.standing(origin(checksum)).isPresent();
    }

    /** @return false if another process has done it meanwhile */
    private boolean replace(ReferenceRows rows, String checksum) {
        if (isStanding(checksum)) {
            return false;
        }
        releases.removeReference();
        var release = releases.nextId();
        catalogue.replace(
                release,
                rows.provinces(),
                rows.markets(),
                rows.memberships(),
                rows.sectors(),
                rows.partitions(),
                rows.sources(),
                rows.exchangeRates(),
                rows.monthlyRates());
        var figures = observations.begin(release);
        figures.add(rows.observations(), true);
        figures.end();
        int position = 0;
        for (var claim : rows.claims()) {
            claims.add(claim, position++, release);
        }
        releases.close(release, origin(checksum), NAME, false, rows.digest(), Set.of(), new Phases(clock));
        return true;
    }
}
