package io.waimao.catalogue;

import io.smallrye.graphql.api.DefaultNonNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/**
 * Markets or sectors declared to be pairwise disjoint, so that with the residual they complete the total.
 *
 * @param members codes, in the order of the declaration
 */
@DefaultNonNull
@Description("Markets or sectors declared to be pairwise disjoint, so that with the residual they complete the total.")
public record Partition(
        @Description("The public code, such as CUSTOMS_REGIONS.")
        String code,

        @Description("What it divides by.") PartitionDimension dimension,
        @Ignore List<String> members,
        @Description("What the set is.") String description) {

    public Partition {
        members = List.copyOf(members);
    }
}
