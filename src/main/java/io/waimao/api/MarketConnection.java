package io.waimao.api;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.catalogue.Market;
import io.waimao.query.Page;
import org.eclipse.microprofile.graphql.Description;

/** A page of markets. */
@DefaultNonNull
@Description("A page of markets.")
public final class MarketConnection extends Connection<Market, MarketEdge> {

    MarketConnection(Page<Market> page, Total total) {
        super(page, MarketEdge::new, total);
    }
}
