package io.waimao.observations.inventory;

import io.waimao.observations.SeriesFamily;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A row of release_family. */
@Entity
@Table(name = "release_family")
public class ReleaseFamilyEntity {

    @EmbeddedId
    ReleaseFamilyKey key;

    public static ReleaseFamilyEntity of(long release, SeriesFamily family) {
        var row = new ReleaseFamilyEntity();
        row.key = new ReleaseFamilyKey(
                release,
                family.area(),
                family.flow(),
                family.brand(),
                family.enterprise(),
                family.regime(),
                family.measure(),
                family.unit());
        return row;
    }
}
