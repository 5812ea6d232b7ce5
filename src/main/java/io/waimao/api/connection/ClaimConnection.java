package io.waimao.api.connection;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.claims.Claim;
import io.waimao.paging.Page;
import org.eclipse.microprofile.graphql.Description;

/** A page of claims. */
@DefaultNonNull
@Description("A page of claims.")
public final class ClaimConnection extends Connection<Claim, ClaimEdge> {

    public ClaimConnection(Page<Claim> page, Total total) {
        super(page, ClaimEdge::new, total);
    }
}
