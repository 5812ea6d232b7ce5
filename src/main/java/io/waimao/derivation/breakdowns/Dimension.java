package io.waimao.derivation.breakdowns;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What a breakdown divides by. */
@Enum("BreakdownDimension")
@Description("What a breakdown divides by.")
public enum Dimension {
    @Description("By market: the countries of a group, or every market with a figure of its own.")
    MARKET,
    @Description("By sector: what stands directly below a sector, or every sector with a figure of its own.")
    SECTOR,
    @Description("By brand type.")
    BRAND,
    @Description("By enterprise type.")
    ENTERPRISE,
    @Description("By customs regime.")
    REGIME,
    @Description("By calendar period inside the period asked for, the finest for which there are figures.")
    PERIOD
}
