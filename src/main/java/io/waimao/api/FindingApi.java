package io.waimao.api;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.waimao.api.connection.Connection;
import io.waimao.api.connection.FindingConnection;
import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.Province;
import io.waimao.derivation.Derivations;
import io.waimao.engine.execution.Batches;
import io.waimao.engine.framework.InMemory;
import io.waimao.engine.framework.SemanticNonNull;
import io.waimao.findings.Finding;
import io.waimao.findings.store.FindingFilter;
import io.waimao.findings.store.FindingOrder;
import io.waimao.findings.store.Findings;
import io.waimao.findings.store.FindingsQuery;
import io.waimao.language.Language;
import io.waimao.observations.Observation;
import io.waimao.paging.PageRequest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Findings: look-up, lists, and the figures involved. */
@GraphQLApi
@DefaultNonNull
public class FindingApi {

    private static final String WORST_FIRST =
            "[{\"field\":\"SEVERITY\"},{\"field\":\"PROVINCE\"},{\"field\":\"PERIOD\",\"direction\":\"DESC\"}]";

    private final Findings findings;
    private final Catalogue catalogue;
    private final Derivations derivations;

    FindingApi(Findings findings, Catalogue catalogue, Derivations derivations) {
        this.findings = findings;
        this.catalogue = catalogue;
        this.derivations = derivations;
    }

    @Query
    @Nullable
    @Description("The finding with this code, or null.")
    public Finding finding(@Description("The public code.") @NonNull String code) {
        return findings.byCode(Set.of(code)).get(code);
    }

    @Query
    @Nullable
    @SemanticNonNull
    @Description("Findings of the consistency checks, in pages. Checks run after every change of the data.")
    public FindingConnection findings(
            @Nullable @Description("Filter; omit for all.") FindingFilter filter,
            @Description(Arguments.ORDER_BY) @DefaultValue(WORST_FIRST) List<@NonNull FindingOrder> orderBy,
            @Nullable @Description(Arguments.FIRST) Integer first,
            @Nullable @Description(Arguments.AFTER) String after,
            @Nullable @Description(Arguments.LAST) Integer last,
            @Nullable @Description(Arguments.BEFORE) String before,
            Context context) {
        var rows = filter == null ? FindingFilter.NONE : filter;
        var page = PageRequest.of(first, after, last, before);
        return new FindingConnection(
                Connection.page(page, context, () -> findings.list(rows, orderBy, page)),
                asking -> CompletableFuture.completedFuture(findings.count(rows)));
    }

    @Nullable
    @SemanticNonNull
    @Description("Findings of the consistency checks for this province, in pages.")
    public CompletionStage<FindingConnection> findings(
            @Source Province province,
            @Nullable @Description("Filter; omit for all.") FindingFilter filter,
            @Description(Arguments.ORDER_BY) @DefaultValue(WORST_FIRST) List<@NonNull FindingOrder> orderBy,
            @Nullable @Description(Arguments.FIRST) Integer first,
            @Nullable @Description(Arguments.AFTER) String after,
            @Nullable @Description(Arguments.LAST) Integer last,
            @Nullable @Description(Arguments.BEFORE) String before,
            Context context) {
        var rows = filter == null ? FindingFilter.NONE : filter;
        var page = PageRequest.of(first, after, last, before);
        var query = new FindingsQuery(province.code(), rows, orderBy, page);
        return Connection.pageOfBatch(page, context, () -> Batches.sure(context, "findings", query, findings::pages))
                .thenApply(found -> new FindingConnection(
                        found, asking -> Batches.sure(asking, "findingCount", query.counted(), findings::counts)));
    }

    @Description("Number of items in the whole list. Counted only if selected.")
    public CompletionStage<Integer> totalCount(@Source FindingConnection connection, Context context) {
        return connection.count(context);
    }

    @Description("The problem in one sentence, with the arithmetic.")
    @InMemory
    public String message(
            @Source Finding finding, @Description(Arguments.LANGUAGE) @DefaultValue("EN") Language language) {
        return finding.message().in(language);
    }

    @Description("The province.")
    @InMemory
    public Province province(@Source Finding finding) {
        return catalogue.getProvince(finding.area());
    }

    @Description("The figures that do not fit together.")
    public CompletionStage<List<@NonNull Observation>> observations(@Source Finding finding, Context context) {
        var loads = finding.observationCodes().stream()
                .map(code -> Batches.one(context, "observation", code, derivations::byCode)
                        .toCompletableFuture())
                .toList();
        return CompletableFuture.allOf(loads.toArray(CompletableFuture[]::new)).thenApply(all -> loads.stream()
                .map(CompletableFuture::join)
                .filter(Objects::nonNull)
                .toList());
    }
}
