package io.waimao.api;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.waimao.api.connection.Connection;
import io.waimao.api.connection.SourceConnection;
import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.SourceDocument;
import io.waimao.catalogue.citation.CitationStyle;
import io.waimao.catalogue.store.CatalogueLists;
import io.waimao.catalogue.store.SourceFilter;
import io.waimao.catalogue.store.SourceOrder;
import io.waimao.engine.framework.InMemory;
import io.waimao.engine.framework.SemanticNonNull;
import io.waimao.language.Language;
import io.waimao.observations.Evidence;
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

/** Sources: look-up and list, and the source of every figure and claim. */
@GraphQLApi
@DefaultNonNull
public class SourceApi {

    private final Catalogue catalogue;
    private final CatalogueLists lists;

    SourceApi(Catalogue catalogue, CatalogueLists lists) {
        this.catalogue = catalogue;
        this.lists = lists;
    }

    @Query
    @Nullable
    @Description("The source with this code, or null.")
    public SourceDocument source(@Description("The public code.") @NonNull String code) {
        return catalogue.findSource(code).orElse(null);
    }

    @Query
    @Nullable
    @SemanticNonNull
    @Description("Sources, in pages.")
    public SourceConnection sources(
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
                Connection.page(page, context, () -> lists.sources(rows, orderBy, page)),
                asking -> CompletableFuture.completedFuture(lists.count(rows)));
    }

    @Description("Number of items in the whole list. Counted only if selected.")
    public CompletionStage<Integer> totalCount(@Source SourceConnection connection, Context context) {
        return connection.count(context);
    }

    @Description("The title. In English if there is no Chinese one.")
    @InMemory
    public String title(
            @Source SourceDocument source, @Description(Arguments.LANGUAGE) @DefaultValue("EN") Language language) {
        return source.title(language);
    }

    @Description("How to cite it.")
    @InMemory
    public String citation(
            @Source SourceDocument source,
            @Description("The style. Default: one line of text.") @DefaultValue("TEXT") CitationStyle style) {
        return style.of(source);
    }

    @Nullable
    @Description("The source that published it. Null for a derived figure; see derivation.")
    @InMemory
    public SourceDocument source(@Source Evidence evidence) {
        return evidence.isPrinted()
                ? catalogue.findSource(evidence.sourceCode()).orElse(null)
                : null;
    }
}
