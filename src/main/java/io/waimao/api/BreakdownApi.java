package io.waimao.api;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.waimao.api.connection.PageInfo;
import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.Market;
import io.waimao.catalogue.Province;
import io.waimao.catalogue.Sector;
import io.waimao.derivation.breakdowns.Breakdown;
import io.waimao.derivation.breakdowns.BreakdownOrder;
import io.waimao.derivation.breakdowns.BreakdownPart;
import io.waimao.derivation.breakdowns.BreakdownQuery;
import io.waimao.derivation.breakdowns.Breakdowns;
import io.waimao.derivation.breakdowns.Dimension;
import io.waimao.engine.execution.Batches;
import io.waimao.engine.framework.InMemory;
import io.waimao.engine.framework.SemanticNonNull;
import io.waimao.language.Language;
import io.waimao.observations.Brand;
import io.waimao.observations.CustomsRegime;
import io.waimao.observations.Enterprise;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Period;
import io.waimao.paging.BadInput;
import io.waimao.paging.PageRequest;
import io.waimao.quantity.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Totals and their parts. */
@GraphQLApi
@DefaultNonNull
public class BreakdownApi {

    private final Breakdowns breakdowns;
    private final Catalogue catalogue;

    BreakdownApi(Breakdowns breakdowns, Catalogue catalogue) {
        this.breakdowns = breakdowns;
        this.catalogue = catalogue;
    }

    @Nullable
    @SemanticNonNull
    @Description("A total of the province and its parts in pages, with shares, growth, contributions to growth, their "
            + "sum, and the residual. Parts published in the other currency are converted at the average rate of the "
            + "period.")
    public CompletionStage<Breakdown> breakdown(
            @Source Province province,
            @Description("The dimension to divide.") @NonNull Dimension by,
            @Description(Arguments.FLOW) @NonNull Flow flow,
            @Description("The measure, which must be additive: VALUE, QUANTITY, PROJECT_COUNT or FIRM_COUNT.")
                    @DefaultValue("VALUE")
                    Measure measure,
            @Description("The market. If by is MARKET, the group whose members are the parts.") @DefaultValue("W")
                    String market,
            @Description("The sector. If by is SECTOR, the sector whose children are the parts.") @DefaultValue("_T")
                    String sector,
            @Description(Arguments.BRAND) @DefaultValue("TOTAL") Brand brand,
            @Description(Arguments.ENTERPRISE) @DefaultValue("TOTAL") Enterprise enterprise,
            @Description(Arguments.REGIME) @DefaultValue("TOTAL") CustomsRegime regime,
            @Description("The period, by code.") @NonNull String period,
            @Nullable @Description(Arguments.AMONG) String among,
            @Nullable
                    @Description(
                            "Only these parts: codes of markets or sectors, brand types, enterprise types, customs "
                                    + "regimes or periods, at most 100 (configurable). Default: all.")
                    List<@NonNull String> codes,
            @Description("Sort keys of the parts, most significant first. The code of the part is always added last.")
                    @DefaultValue("[{\"field\":\"VALUE\",\"direction\":\"DESC\"}]")
                    List<@NonNull BreakdownOrder> orderBy,
            @Nullable @Description(Arguments.FIRST) Integer first,
            @Nullable @Description(Arguments.AFTER) String after,
            @Nullable @Description(Arguments.LAST) Integer last,
            @Nullable @Description(Arguments.BEFORE) String before,
            @Nullable @Description(Arguments.UNIT) Unit unit,
            @Nullable @Description(Arguments.AS_OF) LocalDate asOf,
            Context context) {
        if (!BreakdownQuery.MEASURES.contains(measure)) {
            throw new BadInput("measure", measure, BreakdownQuery.MEASURES.toString());
        }
        var key = Lookup.key(province.code(), flow, measure, market, sector, brand, enterprise, regime, unit);
        var page = PageRequest.of(first, after, last, before);
        var members = codes == null ? Among.members(catalogue, by.name(), among) : codes;
        if (codes != null && among != null) {
            throw new BadInput("among", among, "without codes");
        }
        var query = new BreakdownQuery(key, by, Period.parse(period), members, orderBy, page, asOf);
        breakdowns.check(query, codes == null ? List.of() : codes);
        return Batches.sure(context, "breakdown", query, breakdowns::find);
    }

    @Description("The position of the page of parts.")
    @InMemory
    public PageInfo pageInfo(@Source Breakdown breakdown) {
        return PageInfo.of(breakdown.page());
    }

    @Description("The market of the part.")
    @InMemory
    public Market market(@Source BreakdownPart part) {
        return catalogue.getMarket(part.place().series().market());
    }

    @Description("The sector of the part.")
    @InMemory
    public Sector sector(@Source BreakdownPart part) {
        return catalogue.getSector(part.place().series().sector());
    }

    @Description("Why value, share, growth and contribution of the part are null: one sentence each, starting with the "
            + "field name. Empty if none of them is null.")
    @InMemory
    public List<@NonNull String> reasons(
            @Source BreakdownPart part, @Description(Arguments.LANGUAGE) @DefaultValue("EN") Language language) {
        return part.reasons().stream().map(text -> text.in(language)).toList();
    }
}
