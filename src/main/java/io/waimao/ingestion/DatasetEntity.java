package io.waimao.ingestion;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The row of dataset. */
@Entity
@Table(name = "dataset")
class DatasetEntity {

    static final int ONLY = 1;

    @Id
    int id;

    String version;

    int observationCount;

    Instant loadedAt;

    DatasetVersion toVersion() {
        return new DatasetVersion(version, observationCount, loadedAt);
    }
}
