package io.waimao.api;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.Market;
import io.waimao.catalogue.Partition;
import io.waimao.catalogue.PartitionDimension;
import io.waimao.catalogue.Sector;
import io.waimao.engine.framework.InMemory;
import io.waimao.language.Language;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Declared partitions: sets of markets or sectors that divide a whole. */
@GraphQLApi
@DefaultNonNull
public class PartitionApi {

    private final Catalogue catalogue;

    PartitionApi(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Query
    @Description("Sets of markets or sectors declared pairwise disjoint, so that with a residual they add up "
            + "to a total.")
    public List<@NonNull Partition> partitions() {
        return catalogue.listPartitions();
    }

    @Description("A description of the set, in English if there is no Chinese.")
    @InMemory
    public String description(
            @Source Partition partition, @Description(Arguments.LANGUAGE) @DefaultValue("EN") Language language) {
        return Objects.requireNonNull(partition.description(language));
    }

    @Description("The markets. Empty if it divides by sector.")
    @InMemory
    public List<@NonNull Market> markets(@Source Partition partition) {
        return partition.dimension() == PartitionDimension.MARKET
                ? partition.members().stream().map(catalogue::getMarket).toList()
                : List.of();
    }

    @Description("The sectors. Empty if it divides by market.")
    @InMemory
    public List<@NonNull Sector> sectors(@Source Partition partition) {
        return partition.dimension() == PartitionDimension.SECTOR
                ? partition.members().stream().map(catalogue::getSector).toList()
                : List.of();
    }
}
