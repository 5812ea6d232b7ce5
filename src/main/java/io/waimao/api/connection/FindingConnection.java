package io.waimao.api.connection;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.findings.Finding;
import io.waimao.paging.Page;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;

/** A page of findings. */
@DefaultNonNull
@Description("A page of findings.")
public final class FindingConnection extends Connection<Finding, FindingConnection.Row> {

    public FindingConnection(Page<Finding> page, Total total) {
        super(page, Row::new, total);
    }

    @Type("FindingEdge")
    @DefaultNonNull
    @Description("A finding of a page, with its cursor.")
    public static final class Row extends Edge<Finding> {

        Row(Page.Row<Finding> row) {
            super(row);
        }
    }
}
