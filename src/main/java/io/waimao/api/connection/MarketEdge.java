package io.waimao.api.connection;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.catalogue.Market;
import io.waimao.paging.Page;
import org.eclipse.microprofile.graphql.Description;

/** A row of a page of markets. */
@DefaultNonNull
@Description("A row of a page of markets, with its cursor.")
public final class MarketEdge extends Edge<Market> {

    MarketEdge(Page.Row<Market> row) {
        super(row);
    }
}
