package io.waimao.api.connection;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.paging.Page;
import org.eclipse.microprofile.graphql.Description;

/** An item of a connection and its cursor. */
@DefaultNonNull
public abstract class Edge<N> {

    private final Page.Row<N> row;

    Edge(Page.Row<N> row) {
        this.row = row;
    }

    @Description("The row itself.")
    public N getNode() {
        return row.node();
    }

    @Description("The opaque cursor of the row, for after and before with the same orderBy.")
    public String getCursor() {
        return row.cursor();
    }
}
