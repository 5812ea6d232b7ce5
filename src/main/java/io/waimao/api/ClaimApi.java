package io.waimao.api;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.waimao.api.connection.ClaimConnection;
import io.waimao.api.connection.Connection;
import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.Market;
import io.waimao.catalogue.Province;
import io.waimao.catalogue.Sector;
import io.waimao.catalogue.Transition;
import io.waimao.claims.Claim;
import io.waimao.claims.ClaimCheck;
import io.waimao.claims.ClaimFilter;
import io.waimao.claims.ClaimOrder;
import io.waimao.claims.ClaimSubject;
import io.waimao.claims.Claims;
import io.waimao.claims.ClaimsQuery;
import io.waimao.engine.execution.Batches;
import io.waimao.engine.framework.InMemory;
import io.waimao.engine.framework.SemanticNonNull;
import io.waimao.language.Language;
import io.waimao.observations.Observation;
import io.waimao.paging.PageRequest;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Claims: look-up, lists, references and checks. */
@GraphQLApi
@DefaultNonNull
public class ClaimApi {

    private final Claims claims;
    private final Catalogue catalogue;

    ClaimApi(Claims claims, Catalogue catalogue) {
        this.claims = claims;
        this.catalogue = catalogue;
    }

    @Query
    @Nullable
    @Description("The claim with this code, or null.")
    public Claim claim(@Description("The public code.") @NonNull String code) {
        return claims.byCode(Set.of(code)).get(code);
    }

    @Query
    @Nullable
    @SemanticNonNull
    @Description("Claims, in pages.")
    public ClaimConnection claims(
            @Nullable @Description("Filter; omit for all.") ClaimFilter filter,
            @Description(Arguments.ORDER_BY) @DefaultValue("[{\"field\":\"POSITION\"}]")
                    List<@NonNull ClaimOrder> orderBy,
            @Nullable @Description(Arguments.FIRST) Integer first,
            @Nullable @Description(Arguments.AFTER) String after,
            @Nullable @Description(Arguments.LAST) Integer last,
            @Nullable @Description(Arguments.BEFORE) String before,
            Context context) {
        var rows = filter == null ? ClaimFilter.NONE : filter;
        var page = PageRequest.of(first, after, last, before);
        return new ClaimConnection(
                Connection.page(page, context, () -> claims.list(rows, orderBy, page)),
                asking -> CompletableFuture.completedFuture(claims.count(rows)));
    }

    @Description("What is stated, in our words; in English where there is no Chinese.")
    public String statement(
            @Source Claim claim, @Description(Arguments.LANGUAGE) @DefaultValue("EN") Language language) {
        return claim.statement(language);
    }

    @Nullable
    @SemanticNonNull
    @Description("Claims about this province, in pages.")
    public CompletionStage<ClaimConnection> claims(
            @Source Province province,
            @Nullable @Description("Filter; omit for all.") ClaimFilter filter,
            @Description(Arguments.ORDER_BY) @DefaultValue("[{\"field\":\"POSITION\"}]")
                    List<@NonNull ClaimOrder> orderBy,
            @Nullable @Description(Arguments.FIRST) Integer first,
            @Nullable @Description(Arguments.AFTER) String after,
            @Nullable @Description(Arguments.LAST) Integer last,
            @Nullable @Description(Arguments.BEFORE) String before,
            Context context) {
        return about(
                ClaimSubject.PROVINCE,
                province.code(),
                filter,
                orderBy,
                PageRequest.of(first, after, last, before),
                context);
    }

    @Nullable
    @SemanticNonNull
    @Description("Claims about this market, in pages.")
    public CompletionStage<ClaimConnection> claims(
            @Source Market market,
            @Nullable @Description("Filter; omit for all.") ClaimFilter filter,
            @Description(Arguments.ORDER_BY) @DefaultValue("[{\"field\":\"POSITION\"}]")
                    List<@NonNull ClaimOrder> orderBy,
            @Nullable @Description(Arguments.FIRST) Integer first,
            @Nullable @Description(Arguments.AFTER) String after,
            @Nullable @Description(Arguments.LAST) Integer last,
            @Nullable @Description(Arguments.BEFORE) String before,
            Context context) {
        return about(
                ClaimSubject.MARKET,
                market.code(),
                filter,
                orderBy,
                PageRequest.of(first, after, last, before),
                context);
    }

    @Nullable
    @SemanticNonNull
    @Description("Claims about this sector, in pages.")
    public CompletionStage<ClaimConnection> claims(
            @Source Sector sector,
            @Nullable @Description("Filter; omit for all.") ClaimFilter filter,
            @Description(Arguments.ORDER_BY) @DefaultValue("[{\"field\":\"POSITION\"}]")
                    List<@NonNull ClaimOrder> orderBy,
            @Nullable @Description(Arguments.FIRST) Integer first,
            @Nullable @Description(Arguments.AFTER) String after,
            @Nullable @Description(Arguments.LAST) Integer last,
            @Nullable @Description(Arguments.BEFORE) String before,
            Context context) {
        return about(
                ClaimSubject.SECTOR,
                sector.code(),
                filter,
                orderBy,
                PageRequest.of(first, after, last, before),
                context);
    }

    private CompletionStage<ClaimConnection> about(
            ClaimSubject subject,
            String code,
            @org.jspecify.annotations.Nullable ClaimFilter filter,
            List<ClaimOrder> orderBy,
            PageRequest page,
            Context context) {
        var rows = filter == null ? ClaimFilter.NONE : filter;
        var query = new ClaimsQuery(subject, code, rows, List.copyOf(orderBy), page);
        return Connection.pageOfBatch(page, context, () -> Batches.sure(context, "claims", query, claims::pages))
                .thenApply(found -> new ClaimConnection(
                        found, asking -> Batches.sure(asking, "claimCount", query.counted(), claims::counts)));
    }

    @Description("Number of items in the whole list. Counted only if selected.")
    public CompletionStage<Integer> totalCount(@Source ClaimConnection connection, Context context) {
        return connection.count(context);
    }

    @Description("The transition.")
    @InMemory
    public Transition transition(@Source Claim claim) {
        return new Transition(claim.transitionCode());
    }

    @Description("The province.")
    @InMemory
    public Province province(@Source Claim claim) {
        return catalogue.getProvince(claim.area());
    }

    @Description("The market.")
    @InMemory
    public Market market(@Source Claim claim) {
        return catalogue.getMarket(claim.marketCode());
    }

    @Description("The sector.")
    @InMemory
    public Sector sector(@Source Claim claim) {
        return catalogue.getSector(claim.sectorCode());
    }

    @Description("The check against figures of other sources.")
    @InMemory
    public ClaimCheck check(@Source Claim claim) {
        return new ClaimCheck(claim.code(), claim.verdict(), claim.explanation(), List.of());
    }

    @Description("The reason for the verdict, in one sentence with the figures.")
    @InMemory
    public String explanation(
            @Source ClaimCheck check, @Description(Arguments.LANGUAGE) @DefaultValue("EN") Language language) {
        return check.explanation().in(language);
    }

    @Description("The observations behind the verdict, none from the claim's own source.")
    public CompletionStage<List<@NonNull Observation>> evidence(@Source ClaimCheck check, Context context) {
        return Batches.many(context, "evidence", check.claimCode(), claims::evidence);
    }
}
