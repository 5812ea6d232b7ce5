package io.waimao.api.connection;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.claims.Claim;
import io.waimao.paging.Page;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A page of claims. */
@DefaultNonNull
@Description("A page of claims.")
public final class ClaimConnection extends Connection<Claim, ClaimConnection.Row> {

    public ClaimConnection(Page<Claim> page, Total total) {
        super(page, Row::new, total);
    }

    @Type("ClaimEdge")
    @DefaultNonNull
    @Description("A claim of a page, with its cursor.")
    public static final class Row extends Edge<Claim> {

        Row(Page.Row<Claim> row) {
            super(row);
        }
    }
}
