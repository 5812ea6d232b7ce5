package io.waimao.api;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.waimao.api.connection.Connection;
import io.waimao.api.connection.MarketConnection;
import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.Market;
import io.waimao.catalogue.MembershipQuery;
import io.waimao.catalogue.store.CatalogueLists;
import io.waimao.catalogue.store.CatalogueOrder;
import io.waimao.catalogue.store.MarketFilter;
import io.waimao.engine.framework.InMemory;
import io.waimao.engine.framework.SemanticNonNull;
import io.waimao.language.Language;
import io.waimao.paging.PageRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Markets: look-up, list, names and dated group membership. */
@GraphQLApi
@DefaultNonNull
public class MarketApi {

    private final Catalogue catalogue;
    private final CatalogueLists lists;
    private final Clock clock;

    MarketApi(Catalogue catalogue, CatalogueLists lists, Clock clock) {
        this.catalogue = catalogue;
        this.lists = lists;
        this.clock = clock;
    }

    @Query
    @Nullable
    @Description("The market with this code, or null; W is the world.")
    public Market market(@Description("The public code.") @NonNull String code) {
        return catalogue.findMarket(code).orElse(null);
    }

    @Query
    @Nullable
    @SemanticNonNull
    @Description("Markets, in pages.")
    public MarketConnection markets(
            @Nullable @Description("Filter; omit for all.") MarketFilter filter,
            @Description(Arguments.ORDER_BY) @DefaultValue("[{\"field\":\"POSITION\"}]")
                    List<@NonNull CatalogueOrder> orderBy,
            @Nullable @Description(Arguments.FIRST) Integer first,
            @Nullable @Description(Arguments.AFTER) String after,
            @Nullable @Description(Arguments.LAST) Integer last,
            @Nullable @Description(Arguments.BEFORE) String before,
            Context context) {
        var rows = filter == null ? MarketFilter.NONE : filter;
        var page = PageRequest.of(first, after, last, before);
        return new MarketConnection(
                Connection.page(page, context, () -> lists.markets(rows, orderBy, page)),
                asking -> CompletableFuture.completedFuture(lists.count(rows)));
    }

    @Description("Number of items in the whole list. Counted only if selected.")
    public CompletionStage<Integer> totalCount(@Source MarketConnection connection, Context context) {
        return connection.count(context);
    }

    @Nullable
    @Description(
            "The definition of a group: its members, how they are dated, and who defines it, in English if there is no "
                    + "Chinese. Null if there is none.")
    @InMemory
    public String description(
            @Source Market market, @Description(Arguments.LANGUAGE) @DefaultValue("EN") Language language) {
        return market.description(language);
    }

    @Description("The name.")
    @InMemory
    public String name(@Source Market market, @Description(Arguments.LANGUAGE) @DefaultValue("EN") Language language) {
        return market.name(language);
    }

    @Description("The countries that belong to the group on a day. Empty for a country and the world.")
    @InMemory
    public List<@NonNull Market> members(
            @Source Market market, @Nullable @Description("The day. Default: today.") LocalDate on) {
        return catalogue.members(membership(market, on));
    }

    @Description("The groups that the country belongs to on a day. Empty for a group and the world.")
    @InMemory
    public List<@NonNull Market> groups(
            @Source Market market, @Nullable @Description("The day. Default: today.") LocalDate on) {
        return catalogue.groups(membership(market, on));
    }

    private MembershipQuery membership(Market market, @Nullable LocalDate on) {
        return new MembershipQuery(market.code(), on == null ? LocalDate.now(clock) : on);
    }
}
