package io.waimao.api;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import io.waimao.api.connection.Connection;
import io.waimao.api.connection.SourceConnection;
import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.Province;
import io.waimao.catalogue.store.CatalogueLists;
import io.waimao.catalogue.store.SourceFilter;
import io.waimao.catalogue.store.SourceOrder;
import io.waimao.dataset.DataVersion;
import io.waimao.dataset.DatasetChanges;
import io.waimao.dataset.StoredDataset;
import io.waimao.engine.framework.InMemory;
import io.waimao.engine.framework.SemanticNonNull;
import io.waimao.observations.Period;
import io.waimao.observations.inventory.AreaCoverage;
import io.waimao.observations.inventory.Coverage;
import io.waimao.paging.PageRequest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** The data behind all answers. Each field is counted only when selected. */
@GraphQLApi
@DefaultNonNull
public class DatasetApi {

    private final StoredDataset dataset;
    private final DatasetChanges changes;
    private final Coverage coverage;
    private final Catalogue catalogue;
    private final CatalogueLists lists;

    DatasetApi(
            StoredDataset dataset,
            DatasetChanges changes,
            Coverage coverage,
            Catalogue catalogue,
            CatalogueLists lists) {
        this.dataset = dataset;
        this.changes = changes;
        this.coverage = coverage;
        this.catalogue = catalogue;
        this.lists = lists;
    }

    @Query
    @Description("The data behind all answers.")
    public DataVersion dataset() {
        return dataset.current().orElseThrow();
    }

    @Subscription
    @Description("The data, now and after every change.")
    public Multi<DataVersion> datasetChanged() {
        return changes.stream();
    }

    @Description("Number of provinces with observations, not counting the nation.")
    public int provinceCount(@Source DataVersion version) {
        return coverage.provinces();
    }

    @Nullable
    @Description("The period that starts first. Null without figures.")
    public Period earliest(@Source DataVersion version) {
        return coverage.earliest().orElse(null);
    }

    @Nullable
    @Description("The period that ends last. Null without figures.")
    public Period latest(@Source DataVersion version) {
        return coverage.latest().orElse(null);
    }

    @Description("Coverage of each province and the nation, sorted by code.")
    public List<@NonNull AreaCoverage> coverage(@Source DataVersion version) {
        return coverage.byArea();
    }

    @Description("The province, or the nation.")
    @InMemory
    public Province province(@Source AreaCoverage coverage) {
        return catalogue.getProvince(coverage.area());
    }

    @Nullable
    @SemanticNonNull
    @Description("The sources of all observations and claims, in pages.")
    public SourceConnection sources(
            @Source DataVersion version,
            @Nullable @Description("Filter; omit for all.") SourceFilter filter,
            @Description(Arguments.ORDER_BY) @DefaultValue("[{\"field\":\"CODE\"}]") List<@NonNull SourceOrder> orderBy,
            @Nullable @Description(Arguments.FIRST) Integer first,
            @Nullable @Description(Arguments.AFTER) String after,
            @Nullable @Description(Arguments.LAST) Integer last,
            @Nullable @Description(Arguments.BEFORE) String before,
            Context context) {
        var rows = filter == null ? SourceFilter.NONE : filter;
        var page = PageRequest.of(first, after, last, before);
        return new SourceConnection(
                Connection.page(page, context, () -> lists.reportingSources(rows, orderBy, page)),
                asking -> CompletableFuture.completedFuture(lists.countReporting(rows)));
    }
}
