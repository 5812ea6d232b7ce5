package io.waimao.catalogue;

import org.eclipse.microprofile.graphql.Description;

/** The dimension that a partition divides. */
@Description("The dimension that a partition divides.")
public enum PartitionDimension {
    @Description("By market.")
    MARKET,
    @Description("By sector.")
    SECTOR
}
