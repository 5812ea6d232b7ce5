package io.waimao.api.connection;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.catalogue.Market;
import io.waimao.paging.Page;
import org.eclipse.microprofile.graphql.Description;

/** A page of markets. */
@DefaultNonNull
@Description("A page of markets.")
public final class MarketConnection extends Connection<Market, MarketEdge> {

    public MarketConnection(Page<Market> page, Total total) {
        super(page, MarketEdge::new, total);
    }
}
