package io.waimao.derivation.breakdowns;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.waimao.language.Text;
import io.waimao.observations.Brand;
import io.waimao.observations.CustomsRegime;
import io.waimao.observations.Enterprise;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.quantity.BoundedValue;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/**
 * One part of a breakdown.
 *
 * @param code the code of the part in the dimension of the breakdown
 * @param reasons why value, share, growth and contribution are null, each after the name of the field
 */
@DefaultNonNull
@Description("One part of a breakdown.")
public record BreakdownPart(
        @Ignore String code,
        @Ignore FigureKey place,
        @Description("The brand type of the part.") Brand brand,
        @Description("The enterprise type of the part.") Enterprise enterprise,
        @Description("The customs regime of the part.") CustomsRegime regime,
        @Description("The period of the part.") Period period,

        @Nullable @Description("The value, in the unit of the total, published or derived. Null if unknown.")
        BoundedValue value,

        @Nullable
        @Description("Share of the total, in percent: as published, or value / total, both from one source if one "
                + "has both.")
        BoundedValue share,

        @Nullable
        @Description("Growth on the same period of the year before, in percent: as published, or from both "
                + "levels. Null if the earlier level is or may be zero.")
        BoundedValue growth,

        @Nullable
        @Description("Contribution to the growth of the total, in percentage points: (x1 - x0) / X0. If both "
                + "growth rates are published, the earlier levels x0 and X0 follow from them.")
        BoundedValue contribution,

        @Nullable
        @Description("Share in the growth of the total, in percent: (x1 - x0) / (X1 - X0), with the earlier levels of "
                + "contribution. Null unless the total certainly grew.")
        BoundedValue shareOfGrowth,

        @Nullable
        @Description("Share of the total in the same period of the year before, in percent: x0 / X0, with the earlier "
                + "levels of contribution, so that it differs from share by what growth changed.")
        BoundedValue shareBefore,

        @Ignore List<Text> reasons,

        @Description("The observation behind the part.") Observation observation) {}
