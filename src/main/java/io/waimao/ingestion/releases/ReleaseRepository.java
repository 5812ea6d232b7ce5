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

    /** Releases of before the request was kept have none. */
    Optional<ReleaseEntity> standing(ReleaseOrigin origin) {
        return find(
                        "kind = ?1 and checksum = ?2 and request in (?3, '') and retractedAt is null order by partial, id",
                        origin.kind(),
                        origin.checksum(),
                        origin.request())
                .firstResultOptional();
    }
}
