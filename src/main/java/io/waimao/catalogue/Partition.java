package io.waimao.catalogue;

import io.smallrye.graphql.api.DefaultNonNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.jspecify.annotations.Nullable;

/**
 * Markets or sectors declared pairwise disjoint; with the residual they make up the total.
 *
 * @param members codes, in order of declaration
 */
@DefaultNonNull
@Description("Markets or sectors declared pairwise disjoint, so that with a residual they add up to a total.")
public record Partition(
        @Description("The public code, such as CUSTOMS_REGIONS.")
        String code,

        @Description("The dimension that is divided.") PartitionDimension dimension,
        @Ignore List<String> members,
        @Ignore String description,
        @Ignore @Nullable String descriptionZh)
        implements Described {

    public Partition {
        members = List.copyOf(members);
    }
}
