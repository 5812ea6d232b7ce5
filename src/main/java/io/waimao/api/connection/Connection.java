package io.waimao.api.connection;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.engine.Selected;
import io.waimao.paging.Page;
import io.waimao.paging.PageRequest;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A page of a list as a Relay connection.
 *
 * @param <N> the items
 * @param <E> their edges
 */
@DefaultNonNull
public abstract class Connection<N, E extends Edge<N>> {

    /** Counts the whole list, on demand. */
    @FunctionalInterface
    public interface Total {
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

    @Description("The items of this page, with their cursors.")
    public List<@NonNull E> getEdges() {
        return edges;
    }

    @Description("The items of this page.")
    public List<@NonNull N> getNodes() {
        return edges.stream().map(Edge::getNode).toList();
    }

    @Description("The position of this page in the list.")
    public PageInfo getPageInfo() {
        return pageInfo;
    }

    /** Returns the page, or an empty one without reading if only the length of the list is selected. */
    public static <T> Page<T> page(PageRequest request, Context context, Supplier<Page<T>> list) {
        return isCount(request, context) ? Page.none() : list.get();
    }

    /** As {@link #page}, for a page that is read together with others. */
    public static <T> CompletionStage<Page<T>> pageOfBatch(
            PageRequest request, Context context, Supplier<CompletionStage<Page<T>>> list) {
        return isCount(request, context) ? CompletableFuture.completedFuture(Page.none()) : list.get();
    }

    /** The selected fields of the items, in nodes or below edges. */
    public static Set<String> fields(Context context) {
        var selected = Selected.of(context);
        var fields = selected.names("nodes");
        fields.addAll(selected.names("edges", "node"));
        return fields;
    }

    /** A request with a cursor is always read, so that a bad cursor is rejected. */
    private static boolean isCount(PageRequest request, Context context) {
        return request.cursor() == null && Selected.of(context).names().equals(Set.of("totalCount"));
    }

    public CompletionStage<Integer> count(Context context) {
        return total.count(context);
    }
}
