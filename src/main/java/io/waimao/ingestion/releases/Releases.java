package io.waimao.ingestion.releases;

import io.waimao.catalogue.store.CatalogueStore;
import io.waimao.claims.ClaimStore;
import io.waimao.dataset.DataVersion;
import io.waimao.dataset.StoredDataset;
import io.waimao.derivation.rollups.RollUpStore;
import io.waimao.ingestion.csv.RowDigest;
import io.waimao.observations.TableKey;
import io.waimao.observations.store.ObservationStore;
import io.waimao.paging.BadInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The releases that make up the data. */
@ApplicationScoped
@Transactional
public class Releases {

    private final ReleaseRepository repository;
    private final CatalogueStore catalogue;
    private final ObservationStore observations;
    private final ClaimStore claims;
    private final RollUpStore rollUps;
    private final StoredDataset dataset;
    private final DatasetUpdate update;
    private final Clock clock;

    Releases(
            ReleaseRepository repository,
            CatalogueStore catalogue,
            ObservationStore observations,
            ClaimStore claims,
            RollUpStore rollUps,
            StoredDataset dataset,
            DatasetUpdate update,
            Clock clock) {
        this.repository = repository;
        this.catalogue = catalogue;
        this.observations = observations;
        this.claims = claims;
        this.rollUps = rollUps;
        this.dataset = dataset;
        this.update = update;
        this.clock = clock;
    }

    /** All releases, including retracted ones, the latest first. */
    public List<Release> list() {
        return repository.find("order by id desc").stream()
                .map(ReleaseEntity::toRelease)
                .toList();
    }

    /** The latest releases, including retracted ones. */
    public List<Release> latest(int count) {
        return count == 0
                ? List.of()
                : repository.find("order by id desc").page(0, count).stream()
                        .map(ReleaseEntity::toRelease)
                        .toList();
    }

    /** Part of a change: see {@link Corrections}. */
    @Transactional(TxType.MANDATORY)
    Optional<Release> retract(String code, Phases phases) {
        var found = repository.find("code", code).firstResultOptional();
        found.filter(release -> release.retractedAt == null).ifPresent(release -> retract(release, phases));
        return found.map(ReleaseEntity::toRelease);
    }

    private void retract(ReleaseEntity release, Phases phases) {
        if (release.kind == ReleaseKind.REFERENCE) {
            throw new BadInput("code", release.code, "a release that was imported; this one comes with the service");
        }
        var tables = rollUps.tables(release.id);
        var areas = observations.areas(release.id);
        claims.remove(release.id);
        observations.remove(release.id);
        if (release.kind == ReleaseKind.OBSERVATIONS) {
            catalogue.handOver(release.id, observations.sectors(), observations.markets());
        }
        catalogue.remove(release.id);
        release.retractedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        phases.ended("rows");
        update.follow(release.kind, tables, areas, phases);
    }

    /** The release that brought the very same content in the same way, whole if there is one, and stands. */
    public Optional<Standing> standing(ReleaseOrigin origin) {
        return repository.standing(origin).map(found -> new Standing(found.toRelease(), found.partial));
    }

    @Transactional(TxType.MANDATORY)
    public long nextId() {
        return repository.nextId();
    }

    /**
     * Ends an import: the rows are a release from here on.
     *
     * @param partial whether rows with faults were left out
     */
    @Transactional(TxType.MANDATORY)
    public Release close(
            long id,
            ReleaseOrigin origin,
            String name,
            boolean partial,
            RowDigest digest,
            Collection<TableKey> tables,
            Phases phases) {
        var release = new ReleaseEntity();
        release.id = id;
        release.code = origin.kind().path() + "-" + id;
        release.kind = origin.kind();
        release.request = origin.request();
        release.partial = partial;
        release.name = name;
        release.checksum = origin.checksum();
        release.rowCount = digest.rows();
        release.digestHigh = digest.high();
        release.digestLow = digest.low();
        release.importedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        repository.persist(release);
        update.follow(origin.kind(), tables, observations.areas(id), phases);
        return release.toRelease();
    }

    /** Rebuilds all derived data, as part of a larger change. */
    @Transactional(TxType.MANDATORY)
    DataVersion rebuild(Phases phases) {
        update.follow(ReleaseKind.REFERENCE, Set.of(), Set.of(), phases);
        return dataset.current().orElseThrow();
    }

    /** Prepares for new shipped data: deletes its figures and claims; the catalogue is replaced afterwards. */
    @Transactional(TxType.MANDATORY)
    public void removeReference() {
        for (var release : repository.list("kind = ?1 and retractedAt is null", ReleaseKind.REFERENCE)) {
            claims.remove(release.id);
            observations.remove(release.id);
            release.retractedAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        }
    }
}
