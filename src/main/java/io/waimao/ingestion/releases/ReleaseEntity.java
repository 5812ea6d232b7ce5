package io.waimao.ingestion.releases;

import io.waimao.paging.Count;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of data_release. */
@Entity
@Table(name = "data_release")
class ReleaseEntity {

    @Id
    long id;

    String code;

    @Enumerated(EnumType.STRING)
    ReleaseKind kind;

    String name;

    String checksum;

    String request = "";

    boolean partial;

    long rowCount;

    long digestHigh;

    long digestLow;

    Instant importedAt;

    @Nullable
    Instant retractedAt;

    Release toRelease() {
        return new Release(id, code, kind, name, checksum, Count.of(rowCount), importedAt, retractedAt);
    }
}
