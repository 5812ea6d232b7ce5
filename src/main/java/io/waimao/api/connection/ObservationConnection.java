package io.waimao.api.connection;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.observations.Observation;
import io.waimao.paging.Page;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A page of observations. */
@DefaultNonNull
@Description("A page of observations.")
public final class ObservationConnection extends Connection<Observation, ObservationConnection.Row> {

    public ObservationConnection(Page<Observation> page, Total total) {
        super(page, Row::new, total);
    }

    @Type("ObservationEdge")
    @DefaultNonNull
    @Description("An observation of a page, with its cursor.")
    public static final class Row extends Edge<Observation> {

        Row(Page.Row<Observation> row) {
            super(row);
        }
    }
}
