package io.waimao.api;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.waimao.api.connection.Connection;
import io.waimao.api.connection.SectorConnection;
import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.Sector;
import io.waimao.catalogue.store.CatalogueLists;
import io.waimao.catalogue.store.CatalogueOrder;
import io.waimao.catalogue.store.SectorFilter;
import io.waimao.engine.framework.InMemory;
import io.waimao.engine.framework.SemanticNonNull;
import io.waimao.language.Language;
import io.waimao.paging.PageRequest;
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
    private final CatalogueLists lists;

    SectorApi(Catalogue catalogue, CatalogueLists lists) {
        this.catalogue = catalogue;
        this.lists = lists;
    }

    @Query
    @Nullable
    @Description("The sector with this code, or null; _T is all goods.")
    public Sector sector(@Description("The public code.") @NonNull String code) {
        return catalogue.findSector(code).orElse(null);
    }

    @Query
    @Nullable
    @SemanticNonNull
    @Description("Sectors, in pages.")
    public SectorConnection sectors(
            @Nullable @Description("Filter; omit for all.") SectorFilter filter,
            @Description(Arguments.ORDER_BY) @DefaultValue("[{\"field\":\"POSITION\"}]")
                    List<@NonNull CatalogueOrder> orderBy,
            @Nullable @Description(Arguments.FIRST) Integer first,
            @Nullable @Description(Arguments.AFTER) String after,
            @Nullable @Description(Arguments.LAST) Integer last,
            @Nullable @Description(Arguments.BEFORE) String before,
            Context context) {
        var rows = filter == null ? SectorFilter.NONE : filter;
        var page = PageRequest.of(first, after, last, before);
        return new SectorConnection(
                Connection.page(page, context, () -> lists.sectors(rows, orderBy, page)),
                asking -> CompletableFuture.completedFuture(lists.count(rows)));
    }

    @Description("Number of items in the whole list. Counted only if selected.")
    public CompletionStage<Integer> totalCount(@Source SectorConnection connection, Context context) {
        return connection.count(context);
    }

    @Nullable
    @Description("Its contents, and who defines them, in English if there is no Chinese. Null if there is none.")
    @InMemory
    public String description(
            @Source Sector sector, @Description(Arguments.LANGUAGE) @DefaultValue("EN") Language language) {
        return sector.description(language);
    }

    @Description("The name.")
    @InMemory
    public String name(@Source Sector sector, @Description(Arguments.LANGUAGE) @DefaultValue("EN") Language language) {
        return sector.name(language);
    }

    @Description("The sectors directly below it in the tree.")
    @InMemory
    public List<@NonNull Sector> children(@Source Sector sector) {
        return catalogue.children(sector.code());
    }

    @Nullable
    @Description("The sector directly above it in the tree. Null for the total.")
    @InMemory
    public Sector parent(@Source Sector sector) {
        return sector.parentCode() == null
                ? null
                : catalogue.findSector(sector.parentCode()).orElse(null);
    }
}
