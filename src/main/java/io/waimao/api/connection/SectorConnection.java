package io.waimao.api.connection;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.catalogue.Sector;
import io.waimao.paging.Page;
import org.eclipse.microprofile.graphql.Description;

/** A page of sectors. */
@DefaultNonNull
@Description("A page of sectors.")
public final class SectorConnection extends Connection<Sector, SectorEdge> {

    public SectorConnection(Page<Sector> page, Total total) {
        super(page, SectorEdge::new, total);
    }
}
