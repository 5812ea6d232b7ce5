package io.waimao.api;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.catalogue.Province;
import io.waimao.query.Page;
import org.eclipse.microprofile.graphql.Description;

/** A page of provinces. */
@DefaultNonNull
@Description("A page of provinces.")
public final class ProvinceConnection extends Connection<Province, ProvinceEdge> {

    ProvinceConnection(Page<Province> page, Total total) {
        super(page, ProvinceEdge::new, total);
    }
}
