package io.waimao.observations;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.paging.Direction;
import io.waimao.paging.SortKey;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A sort key of observations. */
@Input("ObservationOrder")
@DefaultNonNull
@Description("A sort key of observations. An internal unique key breaks ties.")
public record ObservationOrder(
        @NonNull @Description("The field.") ObservationField field,

        @DefaultValue("ASC") @Description("The direction.") Direction direction) {

    public ObservationOrder {
        direction = Direction.orDefault(direction);
    }

    /** Values of different units are not comparable, so the unit comes before the value. */
    public static List<SortKey> keys(List<ObservationOrder> orderBy) {
        var keys = new ArrayList<SortKey>();
        for (var order : orderBy) {
            if (order.field == ObservationField.VALUE) {
                keys.add(SortKey.by("unit", Direction.ASC));
            }
            keys.add(SortKey.by(order.field.attribute, order.direction));
        }
        return keys;
    }
}
