package io.waimao.api.connection;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.catalogue.Market;
import io.waimao.paging.Page;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A page of markets. */
@DefaultNonNull
@Description("A page of markets.")
public final class MarketConnection extends Connection<Market, MarketConnection.Row> {

    public MarketConnection(Page<Market> page, Total total) {
        super(page, Row::new, total);
    }

    @Type("MarketEdge")
    @DefaultNonNull
    @Description("A market of a page, with its cursor.")
    public static final class Row extends Edge<Market> {

        Row(Page.Row<Market> row) {
            super(row);
        }
    }
}
