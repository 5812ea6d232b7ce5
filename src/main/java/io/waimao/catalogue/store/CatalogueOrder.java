package io.waimao.catalogue.store;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.paging.Direction;
import io.waimao.paging.SortKey;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A sort key of provinces, markets or sectors. */
@Input("CatalogueOrder")
@DefaultNonNull
@Description("A sort key of provinces, markets or sectors. The code breaks ties.")
public record CatalogueOrder(
        @NonNull @Description("The field.") CatalogueField field,

        @DefaultValue("ASC") @Description("The direction.") Direction direction) {

    public CatalogueOrder {
        direction = Direction.orDefault(direction);
    }

    SortKey key() {
        return SortKey.by(field.attribute, direction);
    }
}
