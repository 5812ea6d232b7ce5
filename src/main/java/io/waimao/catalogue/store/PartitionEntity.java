package io.waimao.catalogue.store;

import io.waimao.catalogue.Partition;
import io.waimao.catalogue.PartitionDimension;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of partition_set. */
@Entity
@Table(name = "partition_set")
class PartitionEntity {

    @Id
    String code;

    @Enumerated(EnumType.STRING)
    PartitionDimension dimension;

    /** Codes, separated by single spaces. */
    String members;

    String description;

    @Nullable
    String descriptionZh;

    int position;

    Partition partition() {
        return new Partition(code, dimension, List.of(members.split(" ")), description, descriptionZh);
    }

    static PartitionEntity of(Partition partition, int position) {
        var row = new PartitionEntity();
        row.code = partition.code();
        row.dimension = partition.dimension();
        row.members = String.join(" ", partition.members());
        row.description = partition.description();
        row.descriptionZh = partition.descriptionZh();
        row.position = position;
        return row;
    }
}
