package io.waimao.derivation.breakdowns;

import io.waimao.observations.FigureKey;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** The dimension of a breakdown. */
@Enum("BreakdownDimension")
@Description("The dimension that a breakdown divides.")
public enum Dimension {
    @Description("By market: the countries of a group, or every market with a figure of its own.")
    MARKET,
    @Description("By sector: the children of a sector, or every sector with a figure of its own.")
    SECTOR,
    @Description("By brand type.")
    BRAND,
    @Description("By enterprise type.")
    ENTERPRISE,
    @Description("By customs regime.")
    REGIME,
    @Description("By calendar period within the requested period: the finest with figures.")
    PERIOD;

    /** The code of a part in this dimension. */
    String code(FigureKey part) {
        var key = part.series();
        return switch (this) {
            case MARKET -> key.market();
            case SECTOR -> key.sector();
            case BRAND -> key.brand().name();
            case ENTERPRISE -> key.enterprise().name();
            case REGIME -> key.regime().name();
            case PERIOD -> part.period().getCode();
        };
    }
}
