package io.waimao.derivation.breakdowns;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.paging.Direction;
import io.waimao.paging.SortKey;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A sort key of the parts of a breakdown. */
@Input("BreakdownOrder")
@DefaultNonNull
@Description("A sort key of the parts of a breakdown. The code of the part breaks ties.")
public record BreakdownOrder(
        @NonNull @Description("The field.") BreakdownField field,

        @DefaultValue("ASC") @Description("The direction.") Direction direction) {

    public BreakdownOrder {
        direction = Direction.orDefault(direction);
    }

    SortKey key() {
        return SortKey.by(field.name(), direction);
    }
}
