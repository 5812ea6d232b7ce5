package io.waimao.catalogue;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Interface;

/** An object with a global id by which it can be fetched again (Relay's object identification). */
@Interface
@DefaultNonNull
@Description("An object with an id, which node and nodes can fetch.")
public interface Node {

    /** The description of every id field. */
    String ID = "Opaque, globally unique id, stable across restarts. Fetch the object again with node(id:).";

    @Id
    @Description(ID)
    String getId();
}
