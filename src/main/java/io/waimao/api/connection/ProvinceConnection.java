package io.waimao.api.connection;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.catalogue.Province;
import io.waimao.paging.Page;
import org.eclipse.microprofile.graphql.Description;

/** A page of provinces. */
@DefaultNonNull
@Description("A page of provinces.")
public final class ProvinceConnection extends Connection<Province, ProvinceEdge> {

    public ProvinceConnection(Page<Province> page, Total total) {
        super(page, ProvinceEdge::new, total);
    }
}
