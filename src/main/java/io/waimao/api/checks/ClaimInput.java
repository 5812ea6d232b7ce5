package io.waimao.api.checks;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.waimao.observations.Brand;
import io.waimao.observations.CustomsRegime;
import io.waimao.observations.Enterprise;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.quantity.Qualifier;
import io.waimao.quantity.Unit;
import java.math.BigDecimal;
import java.util.Objects;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A claim to check. */
@Input("ClaimInput")
@DefaultNonNull
@Description(
        "A claim to check: a series, a period, and what is stated of it. Either value, as it is written; or lower, "
                + "upper or both; or a qualifier, with the number that it needs.")
public record ClaimInput(
        @NonNull @Description("The code of the province, such as CN-ZJ; CN is the nation.")
        String province,

        @DefaultValue("W") @Description("The code of the market. Default: W, the world.")
        String market,

        @DefaultValue("_T") @Description("The code of the sector. Default: _T, all goods.")
        String sector,

        @DefaultValue("TOTAL") @Description("The brand type. Default: all together.")
        Brand brand,

        @DefaultValue("TOTAL") @Description("The type of the trading firms. Default: all together.")
        Enterprise enterprise,

        @DefaultValue("TOTAL") @Description("The customs regime (trade mode). Default: all together.")
        CustomsRegime regime,

        @NonNull @Description("The flow (SDMX FLOW).") Flow flow,
        @NonNull @Description("The measure (SDMX MEASURE).") Measure measure,

        @NonNull
        @Description("The period: a year (2024), half-year (2024-S1), quarter (2024-Q1), month (2024-01) or range of "
                + "months (2025-01-01/P9M).")
        String period,

        @Nullable
        @Description("The unit. Default: CNY for values of goods, USD for values of investment, otherwise the default "
                + "unit of the measure.")
        Unit unit,

        @Nullable
        @Description(
                "The figure. It is read as rounded to its last significant digit: 630 is 625 to 635, 16.2 is 16.15 "
                        + "to 16.25; of percentages, the digit before the point always counts. Ranks are exact.")
        BigDecimal value,

        @Nullable @Description("The lower bound. Alone, it means more than this.")
        BigDecimal lower,

        @Nullable @Description("The upper bound. Alone, it means less than this.")
        BigDecimal upper,

        @Nullable
        @Description("How the words qualify the figure. MORE_THAN, LESS_THAN and NEARLY take value, or the bound that "
                + "they state; ABOUT without bounds allows twice the rounding; INCREASING takes no number. Default: "
                + "ROUNDED with value, BETWEEN with two bounds.")
        Qualifier qualifier,

        @Nullable
        @Description("The code of the claim's own source, whose figures are no evidence. Default: every source is "
                + "evidence.")
        String source) {

    public ClaimInput {
        market = Objects.requireNonNullElse(market, "W");
        sector = Objects.requireNonNullElse(sector, "_T");
        brand = Objects.requireNonNullElse(brand, Brand.TOTAL);
        enterprise = Objects.requireNonNullElse(enterprise, Enterprise.TOTAL);
        regime = Objects.requireNonNullElse(regime, CustomsRegime.TOTAL);
    }
}
