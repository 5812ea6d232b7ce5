package io.waimao.claims;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.paging.Direction;
import io.waimao.paging.SortKey;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A sort key of claims. */
@Input("ClaimOrder")
@DefaultNonNull
@Description("A sort key of claims. The code breaks ties.")
public record ClaimOrder(
        @NonNull @Description("The field.") ClaimField field,

        @DefaultValue("ASC") @Description("The direction.") Direction direction) {

    public ClaimOrder {
        direction = Direction.orDefault(direction);
    }

    SortKey key() {
        return SortKey.by(field.attribute, direction);
    }
}
