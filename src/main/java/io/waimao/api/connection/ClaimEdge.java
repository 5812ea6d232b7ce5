package io.waimao.api.connection;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.claims.Claim;
import io.waimao.paging.Page;
import org.eclipse.microprofile.graphql.Description;

/** A row of a page of claims. */
@DefaultNonNull
@Description("A row of a page of claims, with its cursor.")
public final class ClaimEdge extends Edge<Claim> {

    ClaimEdge(Page.Row<Claim> row) {
        super(row);
    }
}
