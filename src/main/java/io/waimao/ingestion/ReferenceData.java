package io.waimao.ingestion;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.waimao.catalogue.CatalogueStore;
import io.waimao.claims.ClaimStore;
import io.waimao.observations.ObservationStore;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

/** Loads the shipped files when the application starts, unless the database has that version already. */
@ApplicationScoped
class ReferenceData {

    private final CatalogueStore catalogue;
    private final ObservationStore observations;
    private final ClaimStore claims;
    private final Dataset dataset;

    ReferenceData(CatalogueStore catalogue, ObservationStore observations, ClaimStore claims, Dataset dataset) {
        this.catalogue = catalogue;
        this.observations = observations;
        this.claims = claims;
        this.dataset = dataset;
    }

    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        load(ReferenceFiles.shipped());
    }

    /**
     * Replaces everything by the files, in one transaction.
     *
     * @return false if there was nothing to do
     * @throws RejectedData if the files have faults; the database stays as it is
     */
    boolean load(ReferenceFiles files) {
        var version = files.version();
        if (dataset.has(version)) {
            return false;
        }
        var rows = ReferenceRows.read(files);
        try {
            QuarkusTransaction.requiringNew().run(() -> replace(rows, version));
        } catch (RuntimeException failed) {
            // Another instance that starts on the same database may have been faster.
            if (!dataset.has(version)) {
                throw failed;
            }
        }
        return true;
    }

    private void replace(ReferenceRows rows, String version) {
        claims.clear();
        observations.clear();
        catalogue.clear();
        catalogue.saveProvinces(rows.provinces());
        catalogue.saveMarkets(rows.markets());
        catalogue.saveMemberships(rows.memberships());
        catalogue.saveSectors(rows.sectors());
        catalogue.savePartitions(rows.partitions());
        catalogue.saveSources(rows.sources());
        observations.save(rows.observations());
        claims.save(rows.claims());
        dataset.replace(version);
        claims.recheck();
    }
}
