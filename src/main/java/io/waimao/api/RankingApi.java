package io.waimao.api;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.waimao.api.connection.RankingConnection;
import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.Market;
import io.waimao.catalogue.Province;
import io.waimao.catalogue.Sector;
import io.waimao.derivation.ranking.RankedFigure;
import io.waimao.derivation.ranking.RankingDimension;
import io.waimao.derivation.ranking.RankingQuery;
import io.waimao.derivation.ranking.Rankings;
import io.waimao.engine.execution.Batches;
import io.waimao.engine.framework.InMemory;
import io.waimao.engine.framework.SemanticNonNull;
import io.waimao.observations.Brand;
import io.waimao.observations.CustomsRegime;
import io.waimao.observations.Enterprise;
import io.waimao.observations.Flow;
import io.waimao.observations.Frequency;
import io.waimao.observations.Measure;
import io.waimao.paging.Direction;
import io.waimao.paging.PageRequest;
import io.waimao.quantity.Unit;
import java.time.LocalDate;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Provinces, markets and sectors in order of a figure. */
@GraphQLApi
@DefaultNonNull
public class RankingApi {

    private final Rankings rankings;
    private final Catalogue catalogue;

    RankingApi(Rankings rankings, Catalogue catalogue) {
        this.rankings = rankings;
        this.catalogue = catalogue;
    }

    @Query
    @Nullable
    @SemanticNonNull
    @Description("Provinces, markets or sectors in order of a figure, published or derived, in pages. Figures without "
            + "a value are ordered by the middle of their bounds or by their only bound, equal ones by code.")
    public CompletionStage<RankingConnection> ranking(
            @Description("The dimension to rank.") @NonNull RankingDimension by,
            @Description(Arguments.FLOW) @NonNull Flow flow,
            @Description(Arguments.MEASURE) @NonNull Measure measure,
            @Nullable
                    @Description("With by MARKET or SECTOR, the province whose figures are ranked. "
                            + "Default: CN, the nation.")
                    String province,
            @Description("The market. If by is MARKET, the group whose members are ranked; W ranks all countries.")
                    @DefaultValue("W")
                    String market,
            @Description("The sector. If by is SECTOR, the sector whose children are ranked.") @DefaultValue("_T")
                    String sector,
            @Description(Arguments.BRAND) @DefaultValue("TOTAL") Brand brand,
            @Description(Arguments.ENTERPRISE) @DefaultValue("TOTAL") Enterprise enterprise,
            @Description(Arguments.REGIME) @DefaultValue("TOTAL") CustomsRegime regime,
            @Nullable
                    @Description("The period, by code. Default: the latest of the periods for which the most figures "
                            + "are known. The answer says which.")
                    String period,
            @Nullable @Description("If period is absent, the length of the period. Default: any.") Frequency frequency,
            @Nullable @Description(Arguments.UNIT) Unit unit,
            @Description("With by MARKET, whether to rank groups, which may overlap, instead of countries.")
                    @DefaultValue("false")
                    boolean groups,
            @Nullable @Description(Arguments.AMONG) String among,
            @Description("DESC ranks the largest first, ASC the smallest.") @DefaultValue("DESC") Direction direction,
            @Nullable @Description(Arguments.FIRST) Integer first,
            @Nullable @Description(Arguments.AFTER) String after,
            @Nullable @Description(Arguments.LAST) Integer last,
            @Nullable @Description(Arguments.BEFORE) String before,
            @Nullable @Description(Arguments.AS_OF) LocalDate asOf,
            Context context) {
        var page = PageRequest.of(first, after, last, before);
        new RankingArguments(catalogue, by, groups, among).check(province, market, sector);
        var area = province == null ? Province.NATION : province;
        var key = Lookup.key(area, flow, measure, market, sector, brand, enterprise, regime, unit);
        var figure = Lookup.figure(key, period, frequency, asOf);
        var members = Among.members(catalogue, by.name(), among);
        var query = new RankingQuery(key, by, groups, members, direction, figure.period(), frequency, asOf);
        return Batches.sure(context, "ranking", query, rankings::find)
                .thenApply(ranking -> new RankingConnection(ranking, Rankings.page(query, ranking, page)));
    }

    @Description("Number of ranked figures.")
    public CompletionStage<Integer> totalCount(@Source RankingConnection connection, Context context) {
        return connection.count(context);
    }

    @Description("The province of the figure.")
    @InMemory
    public Province province(@Source RankedFigure ranked) {
        return catalogue.getProvince(ranked.figure().key().area());
    }

    @Description("The market of the figure.")
    @InMemory
    public Market market(@Source RankedFigure ranked) {
        return catalogue.getMarket(ranked.figure().key().market());
    }

    @Description("The sector of the figure.")
    @InMemory
    public Sector sector(@Source RankedFigure ranked) {
        return catalogue.getSector(ranked.figure().key().sector());
    }
}
