package io.waimao.api;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.Market;
import io.waimao.catalogue.Partition;
import io.waimao.catalogue.PartitionDimension;
import io.waimao.catalogue.Sector;
import io.waimao.engine.Batches;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Which sets of markets and sectors divide a whole. */
@GraphQLApi
@DefaultNonNull
public class PartitionApi {

    private final Catalogue catalogue;

    PartitionApi(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Query
    @Description(
            "The sets of markets and of sectors that are declared to be pairwise disjoint, so that with the residual "
                    + "they complete a total.")
    public List<@NonNull Partition> partitions() {
        return catalogue.listPartitions();
    }

    @Description("Its markets; empty for a partition by sector.")
    public CompletionStage<List<@NonNull Market>> markets(@Source Partition partition, Context context) {
        return partition.dimension() == PartitionDimension.MARKET
                ? all(partition, code -> Batches.sure(context, "market", code, catalogue::markets))
                : CompletableFuture.completedFuture(List.of());
    }

    @Description("Its sectors; empty for a partition by market.")
    public CompletionStage<List<@NonNull Sector>> sectors(@Source Partition partition, Context context) {
        return partition.dimension() == PartitionDimension.SECTOR
                ? all(partition, code -> Batches.sure(context, "sector", code, catalogue::sectors))
                : CompletableFuture.completedFuture(List.of());
    }

    private static <T> CompletionStage<List<T>> all(
            Partition partition, java.util.function.Function<String, CompletionStage<T>> load) {
        CompletionStage<List<T>> found = CompletableFuture.completedFuture(new ArrayList<>());
        for (var stage : partition.members().stream().map(load).toList()) {
            found = found.thenCombine(stage, (list, item) -> {
                list.add(item);
                return list;
            });
        }
        return found;
    }
}
