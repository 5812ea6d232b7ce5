package io.waimao.ingestion.releases;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class ReleaseRepository implements PanacheRepositoryBase<ReleaseEntity, Long> {

    long nextId() {
        return ((Number) getEntityManager()
                        .createNativeQuery("select nextval('release_seq')")
                        .getSingleResult())
                .longValue();
    }

    /** The release of the same content that is not retracted. */
    Optional<ReleaseEntity> standing(ReleaseKind kind, String checksum) {
        return find("kind = ?1 and checksum = ?2 and retractedAt is null", kind, checksum)
                .firstResultOptional();
    }
}
