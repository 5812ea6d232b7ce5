package io.waimao.api;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.findings.Finding;
import io.waimao.query.Page;
import org.eclipse.microprofile.graphql.Description;

/** A page of findings. */
@DefaultNonNull
@Description("A page of findings.")
public final class FindingConnection extends Connection<Finding, FindingEdge> {

    FindingConnection(Page<Finding> page, Total total) {
        super(page, FindingEdge::new, total);
    }
}
