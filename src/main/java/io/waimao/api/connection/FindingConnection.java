package io.waimao.api.connection;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.findings.Finding;
import io.waimao.paging.Page;
import org.eclipse.microprofile.graphql.Description;

/** A page of findings. */
@DefaultNonNull
@Description("A page of findings.")
public final class FindingConnection extends Connection<Finding, FindingEdge> {

    public FindingConnection(Page<Finding> page, Total total) {
        super(page, FindingEdge::new, total);
    }
}
