package io.waimao.findings.store;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.paging.Direction;
import io.waimao.paging.SortKey;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A sort key of findings. */
@Input("FindingOrder")
@DefaultNonNull
@Description("A sort key of findings. The code breaks ties.")
public record FindingOrder(
        @NonNull @Description("The field.") FindingField field,

        @DefaultValue("ASC") @Description("The direction.") Direction direction) {

    public FindingOrder {
        direction = Direction.orDefault(direction);
    }

    SortKey key() {
        return SortKey.by(field.attribute, direction);
    }
}
