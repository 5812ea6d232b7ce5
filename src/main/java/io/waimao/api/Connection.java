package io.waimao.api;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.query.Page;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A page of a list as a Relay connection.
 *
 * @param <N> the rows
 * @param <E> their edges
 */
@DefaultNonNull
public abstract class Connection<N, E extends Edge<N>> {

    /** How the whole list is counted, if somebody asks. */
    @FunctionalInterface
    interface Total {
        CompletionStage<Integer> count(Context context);
    }

    private final List<E> edges;
    private final PageInfo pageInfo;
    private final Total total;

    Connection(Page<N> page, Function<Page.Row<N>, E> edge, Total total) {
        this.edges = page.rows().stream().map(edge).toList();
        this.pageInfo = PageInfo.of(page);
        this.total = total;
    }

    @Description("The rows of this page with their cursors.")
    public List<@NonNull E> getEdges() {
        return edges;
    }

    @Description("The rows of this page.")
    public List<@NonNull N> getNodes() {
        return edges.stream().map(Edge::getNode).toList();
    }

    @Description("Where this page lies in the list.")
    public PageInfo getPageInfo() {
        return pageInfo;
    }

    CompletionStage<Integer> count(Context context) {
        return total.count(context);
    }
}
