package io.waimao.catalogue.store;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.paging.Direction;
import io.waimao.paging.SortKey;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A sort key of sources. */
@Input("SourceOrder")
@DefaultNonNull
@Description("A sort key of sources. The code breaks ties.")
public record SourceOrder(
        @NonNull @Description("The field.") SourceField field,

        @DefaultValue("ASC") @Description("The direction.") Direction direction) {

    public SourceOrder {
        direction = Direction.orDefault(direction);
    }

    SortKey key() {
        return SortKey.by(field.attribute, direction);
    }
}
