package io.waimao.api.connection;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.catalogue.Province;
import io.waimao.paging.Page;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A page of provinces. */
@DefaultNonNull
@Description("A page of provinces.")
public final class ProvinceConnection extends Connection<Province, ProvinceConnection.Row> {

    public ProvinceConnection(Page<Province> page, Total total) {
        super(page, Row::new, total);
    }

    @Type("ProvinceEdge")
    @DefaultNonNull
    @Description("A province of a page, with its cursor.")
    public static final class Row extends Edge<Province> {

        Row(Page.Row<Province> row) {
            super(row);
        }
    }
}
