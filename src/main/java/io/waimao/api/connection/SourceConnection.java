package io.waimao.api.connection;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.catalogue.SourceDocument;
import io.waimao.paging.Page;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A page of sources. */
@DefaultNonNull
@Description("A page of sources.")
public final class SourceConnection extends Connection<SourceDocument, SourceConnection.Row> {

    public SourceConnection(Page<SourceDocument> page, Total total) {
        super(page, Row::new, total);
    }

    @Type("SourceEdge")
    @DefaultNonNull
    @Description("A source of a page, with its cursor.")
    public static final class Row extends Edge<SourceDocument> {

        Row(Page.Row<SourceDocument> row) {
            super(row);
        }
    }
}
