package io.waimao.api.connection;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.observations.Observation;
import io.waimao.paging.Page;
import org.eclipse.microprofile.graphql.Description;

/** A page of observations. */
@DefaultNonNull
@Description("A page of observations.")
public final class ObservationConnection extends Connection<Observation, ObservationEdge> {

    public ObservationConnection(Page<Observation> page, Total total) {
        super(page, ObservationEdge::new, total);
    }
}
