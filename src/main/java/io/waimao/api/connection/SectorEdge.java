package io.waimao.api.connection;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.catalogue.Sector;
import io.waimao.paging.Page;
import org.eclipse.microprofile.graphql.Description;

/** A row of a page of sectors. */
@DefaultNonNull
@Description("A row of a page of sectors, with its cursor.")
public final class SectorEdge extends Edge<Sector> {

    SectorEdge(Page.Row<Sector> row) {
        super(row);
    }
}
