package io.waimao.catalogue.store;

import io.waimao.catalogue.Partition;
import io.waimao.catalogue.PartitionDimension;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

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

    int position;

    Partition partition() {
        return new Partition(code, dimension, List.of(members.split(" ")), description);
    }

    static PartitionEntity of(Partition partition, int position) {
        var row = new PartitionEntity();
        row.code = partition.code();
        row.dimension = partition.dimension();
        row.members = String.join(" ", partition.members());
        row.description = partition.description();
        row.position = position;
        return row;
    }
}
