package io.waimao.observations;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.catalogue.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Interface;

/** An input of a computed figure: an observation, or a claim for figures computed from claims. */
@Interface
@DefaultNonNull
@Description("An input of a computed figure: an observation or, for indicators computed from claims, a claim.")
public interface Evidence extends Node {

    @Id
    @Description(ID)
    @Override
    String getId();

    /** The public code of its source. */
    @Ignore
    String sourceCode();

    /** Whether its source published it, as opposed to a derived figure. */
    @Ignore
    default boolean isPrinted() {
        return true;
    }
}
