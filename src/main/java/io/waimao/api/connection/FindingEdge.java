package io.waimao.api.connection;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.findings.Finding;
import io.waimao.paging.Page;
import org.eclipse.microprofile.graphql.Description;

/** A row of a page of findings. */
@DefaultNonNull
@Description("A row of a page of findings, with its cursor.")
public final class FindingEdge extends Edge<Finding> {

    FindingEdge(Page.Row<Finding> row) {
        super(row);
    }
}
