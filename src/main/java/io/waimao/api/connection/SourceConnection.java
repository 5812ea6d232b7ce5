package io.waimao.api.connection;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.catalogue.SourceDocument;
import io.waimao.paging.Page;
import org.eclipse.microprofile.graphql.Description;

/** A page of sources. */
@DefaultNonNull
@Description("A page of sources.")
public final class SourceConnection extends Connection<SourceDocument, SourceEdge> {

    public SourceConnection(Page<SourceDocument> page, Total total) {
        super(page, SourceEdge::new, total);
    }
}
