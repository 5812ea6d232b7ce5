package io.waimao.catalogue;

import java.util.List;

/**
 * Markets or sectors declared to be pairwise disjoint, so that with the residual they complete the total.
 *
 * @param members codes, in the order of the declaration
 */
public record Partition(String code, PartitionDimension dimension, List<String> members, String description) {

    public Partition {
        members = List.copyOf(members);
    }
}
