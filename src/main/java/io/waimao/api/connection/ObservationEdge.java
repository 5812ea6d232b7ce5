package io.waimao.api.connection;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.observations.Observation;
import io.waimao.paging.Page;
import org.eclipse.microprofile.graphql.Description;

/** A row of a page of observations. */
@DefaultNonNull
@Description("A row of a page of observations, with its cursor.")
public final class ObservationEdge extends Edge<Observation> {

    ObservationEdge(Page.Row<Observation> row) {
        super(row);
    }
}
