package io.waimao.api;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.waimao.api.connection.Connection;
import io.waimao.api.connection.ProvinceConnection;
import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.Province;
import io.waimao.catalogue.store.CatalogueLists;
import io.waimao.catalogue.store.CatalogueOrder;
import io.waimao.catalogue.store.ProvinceFilter;
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

/** Provinces: look-up, list and names. */
@GraphQLApi
@DefaultNonNull
public class ProvinceApi {

    private final Catalogue catalogue;
    private final CatalogueLists lists;

    ProvinceApi(Catalogue catalogue, CatalogueLists lists) {
        this.catalogue = catalogue;
        this.lists = lists;
    }

    @Query
    @Nullable
    @Description("The province with this code, or null; CN is the nation.")
    public Province province(@Description("The public code.") @NonNull String code) {
        return catalogue.findProvince(code).orElse(null);
    }

    @Query
    @Nullable
    @SemanticNonNull
    @Description("Provinces, in pages. The nation is not listed; use province(code: CN).")
    public ProvinceConnection provinces(
            @Nullable @Description("Filter; omit for all.") ProvinceFilter filter,
            @Description(Arguments.ORDER_BY) @DefaultValue("[{\"field\":\"POSITION\"}]")
                    List<@NonNull CatalogueOrder> orderBy,
            @Nullable @Description(Arguments.FIRST) Integer first,
            @Nullable @Description(Arguments.AFTER) String after,
            @Nullable @Description(Arguments.LAST) Integer last,
            @Nullable @Description(Arguments.BEFORE) String before,
            Context context) {
        var rows = filter == null ? ProvinceFilter.NONE : filter;
        var page = PageRequest.of(first, after, last, before);
        return new ProvinceConnection(
                Connection.page(page, context, () -> lists.provinces(rows, orderBy, page)),
                asking -> CompletableFuture.completedFuture(lists.count(rows)));
    }

    @Description("Number of items in the whole list. Counted only if selected.")
    public CompletionStage<Integer> totalCount(@Source ProvinceConnection connection, Context context) {
        return connection.count(context);
    }

    @Description("The name.")
    @InMemory
    public String name(
            @Source Province province, @Description(Arguments.LANGUAGE) @DefaultValue("EN") Language language) {
        return province.name(language);
    }
}
