package io.waimao.observations;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.catalogue.Node;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Interface;

/** What a computed figure went in with: an observation, or a claim where the figure says that it is of claims. */
@Interface
@DefaultNonNull
@Description("An input of a computed figure: an observation or, for indicators whose code starts with "
        + "CLAIMED_, a claim.")
public interface Evidence extends Node {

    @Id
    @Description(ID)
    @Override
    String getId();

    /** The public code of its source. */
    @Ignore
    String sourceCode();

    /** Whether its source printed it, rather than what it follows from. */
    @Ignore
    default boolean isPrinted() {
        return true;
    }
}
