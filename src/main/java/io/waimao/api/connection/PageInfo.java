package io.waimao.api.connection;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.waimao.paging.Page;
import org.eclipse.microprofile.graphql.Description;

/** Where a page lies in its list. */
@DefaultNonNull
@Description("Where a page lies in its list (Relay).")
public record PageInfo(
        @Description("Whether rows follow this page.") boolean hasNextPage,
        @Description("Whether rows precede this page.") boolean hasPreviousPage,

        @Nullable @Description("The cursor of the first row; null on an empty page.")
        String startCursor,

        @Nullable @Description("The cursor of the last row; null on an empty page.")
        String endCursor) {

    static PageInfo of(Page<?> page) {
        var rows = page.rows();
        return new PageInfo(
                page.hasNext(),
                page.hasPrevious(),
                rows.isEmpty() ? null : rows.get(0).cursor(),
                rows.isEmpty() ? null : rows.get(rows.size() - 1).cursor());
    }
}
