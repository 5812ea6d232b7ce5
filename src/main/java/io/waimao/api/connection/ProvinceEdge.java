package io.waimao.api.connection;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.catalogue.Province;
import io.waimao.paging.Page;
import org.eclipse.microprofile.graphql.Description;

/** A row of a page of provinces. */
@DefaultNonNull
@Description("A row of a page of provinces, with its cursor.")
public final class ProvinceEdge extends Edge<Province> {

    ProvinceEdge(Page.Row<Province> row) {
        super(row);
    }
}
