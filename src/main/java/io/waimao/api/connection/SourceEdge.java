package io.waimao.api.connection;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.catalogue.SourceDocument;
import io.waimao.paging.Page;
import org.eclipse.microprofile.graphql.Description;

/** A row of a page of sources. */
@DefaultNonNull
@Description("A row of a page of sources, with its cursor.")
public final class SourceEdge extends Edge<SourceDocument> {

    SourceEdge(Page.Row<SourceDocument> row) {
        super(row);
    }
}
