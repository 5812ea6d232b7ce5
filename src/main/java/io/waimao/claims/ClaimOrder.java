package io.waimao.claims;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.paging.Direction;
import io.waimao.paging.SortKey;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** One key of an order of claims. */
@Input("ClaimOrder")
@DefaultNonNull
@Description("One key of an order of claims; the code ends every order.")
public record ClaimOrder(
        @NonNull @Description("What to order by.") ClaimField field,

        @DefaultValue("ASC") @Description("In which direction.")
        Direction direction) {

    public ClaimOrder {
        direction = Direction.orDefault(direction);
    }

    SortKey key() {
        return SortKey.by(field.attribute, direction);
    }
}
