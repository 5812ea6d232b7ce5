package io.waimao.api.connection;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.catalogue.Sector;
import io.waimao.paging.Page;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A page of sectors. */
@DefaultNonNull
@Description("A page of sectors.")
public final class SectorConnection extends Connection<Sector, SectorConnection.Row> {

    public SectorConnection(Page<Sector> page, Total total) {
        super(page, Row::new, total);
    }

    @Type("SectorEdge")
    @DefaultNonNull
    @Description("A sector of a page, with its cursor.")
    public static final class Row extends Edge<Sector> {

        Row(Page.Row<Sector> row) {
            super(row);
        }
    }
}
