package io.waimao.catalogue;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Interface;

/** Anything that has an id of its own and can be fetched again by it (Relay's object identification). */
@Interface
@DefaultNonNull
@Description("Anything that has an id of its own and can be fetched again by it, with node or nodes.")
public interface Node {

    /** The description of every id, said once. */
    String ID = "The opaque, globally unique id, stable across restarts; node(id:) fetches by it.";

    @Id
    @Description(ID)
    String getId();
}
