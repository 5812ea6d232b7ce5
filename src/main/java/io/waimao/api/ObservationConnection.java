package io.waimao.api;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.observations.Observation;
import io.waimao.query.Page;
import org.eclipse.microprofile.graphql.Description;

/** A page of observations. */
@DefaultNonNull
@Description("A page of observations.")
public final class ObservationConnection extends Connection<Observation, ObservationEdge> {

    ObservationConnection(Page<Observation> page, Total total) {
        super(page, ObservationEdge::new, total);
    }
}
