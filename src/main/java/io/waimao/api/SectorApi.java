package io.waimao.api;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.CatalogueOrder;
import io.waimao.catalogue.Language;
import io.waimao.catalogue.Sector;
import io.waimao.catalogue.SectorFilter;
import io.waimao.engine.Batches;
import io.waimao.query.PageRequest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Sectors: look-up, list, names and the tree. */
@GraphQLApi
@DefaultNonNull
public class SectorApi {

    private final Catalogue catalogue;

    SectorApi(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Query
    @Nullable
    @Description("The sector with the code, or null; _T is all goods.")
    public Sector sector(@Description("The public code.") @NonNull String code) {
        return catalogue.findSector(code).orElse(null);
    }

    @Query
    @Nullable
    @Description("Sectors, page by page.")
    public SectorConnection sectors(
            @Nullable @Description("Which to list; all when nothing is said.") SectorFilter filter,
            @Description(Arguments.ORDER_BY) @DefaultValue("[{\"field\":\"POSITION\"}]")
                    List<@NonNull CatalogueOrder> orderBy,
            @Nullable @Description(Arguments.FIRST) Integer first,
            @Nullable @Description(Arguments.AFTER) String after,
            @Nullable @Description(Arguments.LAST) Integer last,
            @Nullable @Description(Arguments.BEFORE) String before) {
        var rows = filter == null ? SectorFilter.NONE : filter;
        var page = PageRequest.of(first, after, last, before);
        return new SectorConnection(
                catalogue.sectors(rows, orderBy, page),
                context -> CompletableFuture.completedFuture(catalogue.count(rows)));
    }

    @Description("How many there are in the whole list; counted only when asked for.")
    public CompletionStage<Integer> totalCount(@Source SectorConnection connection, Context context) {
        return connection.count(context);
    }

    @Description("The name.")
    public String name(@Source Sector sector, @Description(Arguments.LANGUAGE) @DefaultValue("EN") Language language) {
        return sector.name(language);
    }

    @Description("What stands directly below it in the tree.")
    public CompletionStage<List<@NonNull Sector>> children(@Source Sector sector, Context context) {
        return Batches.many(context, "children", sector.code(), catalogue::children);
    }

    @Nullable
    @Description("What stands directly above it in the tree; null for the total.")
    public CompletionStage<Sector> parent(@Source Sector sector, Context context) {
        return sector.parentCode() == null
                ? CompletableFuture.completedFuture(null)
                : Batches.one(context, "sector", sector.parentCode(), catalogue::sectors);
    }
}
