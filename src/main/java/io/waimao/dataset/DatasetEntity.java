package io.waimao.dataset;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The single row of the table dataset. */
@Entity
@Table(name = "dataset")
public class DatasetEntity {

    public static final int ONLY = 1;

    @Id
    public int id;

    public String version;

    public int observationCount;

    public Instant loadedAt;

    public DataVersion toVersion() {
        return new DataVersion(version, observationCount, loadedAt);
    }
}
