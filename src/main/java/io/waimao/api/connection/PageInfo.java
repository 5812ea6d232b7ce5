package io.waimao.api.connection;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.waimao.paging.Page;
import org.eclipse.microprofile.graphql.Description;

/** The position of a page in its list. */
@DefaultNonNull
@Description("Position of a page in its list (Relay).")
public record PageInfo(
        @Description("Whether items follow this page.") boolean hasNextPage,
        @Description("Whether items precede this page.") boolean hasPreviousPage,

        @Nullable @Description("Cursor of the first item. Null on an empty page.")
        String startCursor,

        @Nullable @Description("Cursor of the last item. Null on an empty page.")
        String endCursor) {

    public static PageInfo of(Page<?> page) {
        var rows = page.rows();
        return new PageInfo(
                page.hasNext(),
                page.hasPrevious(),
                rows.isEmpty() ? null : rows.get(0).cursor(),
                rows.isEmpty() ? null : rows.get(rows.size() - 1).cursor());
    }
}
