package io.waimao.api;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.waimao.catalogue.Market;
import io.waimao.catalogue.Province;
import io.waimao.catalogue.Sector;
import io.waimao.derivation.Derivations;
import io.waimao.engine.execution.Batches;
import io.waimao.engine.framework.SemanticNonNull;
import io.waimao.observations.Brand;
import io.waimao.observations.CustomsRegime;
import io.waimao.observations.Enterprise;
import io.waimao.observations.Flow;
import io.waimao.observations.Frequency;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.quantity.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/** Figures and series of a province, a market or a sector. */
@GraphQLApi
@DefaultNonNull
public class FigureApi {

    private final Derivations derivations;

    FigureApi(Derivations derivations) {
        this.derivations = derivations;
    }

    @Nullable
    @Description("One figure of the province. Null if unknown.")
    public CompletionStage<Observation> figure(
            @Source Province province,
            @Description(Arguments.FLOW) @NonNull Flow flow,
            @Description(Arguments.MEASURE) @NonNull Measure measure,
            @Description(Arguments.MARKET) @DefaultValue("W") String market,
            @Description(Arguments.SECTOR) @DefaultValue("_T") String sector,
            @Description(Arguments.BRAND) @DefaultValue("TOTAL") Brand brand,
            @Description(Arguments.ENTERPRISE) @DefaultValue("TOTAL") Enterprise enterprise,
            @Description(Arguments.REGIME) @DefaultValue("TOTAL") CustomsRegime regime,
            @Nullable @Description(Arguments.PERIOD) String period,
            @Nullable @Description(Arguments.LATEST_OF) Frequency frequency,
            @Nullable @Description(Arguments.UNIT) Unit unit,
            @Nullable @Description(Arguments.AS_OF) LocalDate asOf,
            Context context) {
        var key = Lookup.key(province.code(), flow, measure, market, sector, brand, enterprise, regime, unit);
        return Batches.one(context, "figure", Lookup.figure(key, period, frequency, asOf), derivations::figures);
    }

    @Nullable
    @SemanticNonNull
    @Description("Figures of the province over time, earliest first. Empty if none is known.")
    public CompletionStage<List<@NonNull Observation>> series(
            @Source Province province,
            @Description(Arguments.FLOW) @NonNull Flow flow,
            @Description(Arguments.MEASURE) @NonNull Measure measure,
            @Description(Arguments.MARKET) @DefaultValue("W") String market,
            @Description(Arguments.SECTOR) @DefaultValue("_T") String sector,
            @Description(Arguments.BRAND) @DefaultValue("TOTAL") Brand brand,
            @Description(Arguments.ENTERPRISE) @DefaultValue("TOTAL") Enterprise enterprise,
            @Description(Arguments.REGIME) @DefaultValue("TOTAL") CustomsRegime regime,
            @Nullable @Description(Arguments.FROM) String from,
            @Nullable @Description(Arguments.TO) String to,
            @Nullable @Description(Arguments.FREQUENCY) Frequency frequency,
            @Nullable @Description(Arguments.UNIT) Unit unit,
            @Nullable @Description(Arguments.AS_OF) LocalDate asOf,
            Context context) {
        var key = Lookup.key(province.code(), flow, measure, market, sector, brand, enterprise, regime, unit);
        return Batches.many(context, "series", Lookup.series(key, from, to, frequency, asOf), derivations::series);
    }

    @Nullable
    @Description("One figure of a province for this market. Null if unknown.")
    public CompletionStage<Observation> figure(
            @Source Market market,
            @Description(Arguments.PROVINCE) @NonNull String province,
            @Description(Arguments.FLOW) @NonNull Flow flow,
            @Description(Arguments.MEASURE) @NonNull Measure measure,
            @Description(Arguments.SECTOR) @DefaultValue("_T") String sector,
            @Description(Arguments.BRAND) @DefaultValue("TOTAL") Brand brand,
            @Description(Arguments.ENTERPRISE) @DefaultValue("TOTAL") Enterprise enterprise,
            @Description(Arguments.REGIME) @DefaultValue("TOTAL") CustomsRegime regime,
            @Nullable @Description(Arguments.PERIOD) String period,
            @Nullable @Description(Arguments.LATEST_OF) Frequency frequency,
            @Nullable @Description(Arguments.UNIT) Unit unit,
            @Nullable @Description(Arguments.AS_OF) LocalDate asOf,
            Context context) {
        var key = Lookup.key(province, flow, measure, market.code(), sector, brand, enterprise, regime, unit);
        return Batches.one(context, "figure", Lookup.figure(key, period, frequency, asOf), derivations::figures);
    }

    @Nullable
    @SemanticNonNull
    @Description("Figures of a province for this market over time, earliest first. Empty if none is known.")
    public CompletionStage<List<@NonNull Observation>> series(
            @Source Market market,
            @Description(Arguments.PROVINCE) @NonNull String province,
            @Description(Arguments.FLOW) @NonNull Flow flow,
            @Description(Arguments.MEASURE) @NonNull Measure measure,
            @Description(Arguments.SECTOR) @DefaultValue("_T") String sector,
            @Description(Arguments.BRAND) @DefaultValue("TOTAL") Brand brand,
            @Description(Arguments.ENTERPRISE) @DefaultValue("TOTAL") Enterprise enterprise,
            @Description(Arguments.REGIME) @DefaultValue("TOTAL") CustomsRegime regime,
            @Nullable @Description(Arguments.FROM) String from,
            @Nullable @Description(Arguments.TO) String to,
            @Nullable @Description(Arguments.FREQUENCY) Frequency frequency,
            @Nullable @Description(Arguments.UNIT) Unit unit,
            @Nullable @Description(Arguments.AS_OF) LocalDate asOf,
            Context context) {
        var key = Lookup.key(province, flow, measure, market.code(), sector, brand, enterprise, regime, unit);
        return Batches.many(context, "series", Lookup.series(key, from, to, frequency, asOf), derivations::series);
    }

    @Nullable
    @Description("One figure of a province for this sector. Null if unknown.")
    public CompletionStage<Observation> figure(
            @Source Sector sector,
            @Description(Arguments.PROVINCE) @NonNull String province,
            @Description(Arguments.FLOW) @NonNull Flow flow,
            @Description(Arguments.MEASURE) @NonNull Measure measure,
            @Description(Arguments.MARKET) @DefaultValue("W") String market,
            @Description(Arguments.BRAND) @DefaultValue("TOTAL") Brand brand,
            @Description(Arguments.ENTERPRISE) @DefaultValue("TOTAL") Enterprise enterprise,
            @Description(Arguments.REGIME) @DefaultValue("TOTAL") CustomsRegime regime,
            @Nullable @Description(Arguments.PERIOD) String period,
            @Nullable @Description(Arguments.LATEST_OF) Frequency frequency,
            @Nullable @Description(Arguments.UNIT) Unit unit,
            @Nullable @Description(Arguments.AS_OF) LocalDate asOf,
            Context context) {
        var key = Lookup.key(province, flow, measure, market, sector.code(), brand, enterprise, regime, unit);
        return Batches.one(context, "figure", Lookup.figure(key, period, frequency, asOf), derivations::figures);
    }

    @Nullable
    @SemanticNonNull
    @Description("Figures of a province for this sector over time, earliest first. Empty if none is known.")
    public CompletionStage<List<@NonNull Observation>> series(
            @Source Sector sector,
            @Description(Arguments.PROVINCE) @NonNull String province,
            @Description(Arguments.FLOW) @NonNull Flow flow,
            @Description(Arguments.MEASURE) @NonNull Measure measure,
            @Description(Arguments.MARKET) @DefaultValue("W") String market,
            @Description(Arguments.BRAND) @DefaultValue("TOTAL") Brand brand,
            @Description(Arguments.ENTERPRISE) @DefaultValue("TOTAL") Enterprise enterprise,
            @Description(Arguments.REGIME) @DefaultValue("TOTAL") CustomsRegime regime,
            @Nullable @Description(Arguments.FROM) String from,
            @Nullable @Description(Arguments.TO) String to,
            @Nullable @Description(Arguments.FREQUENCY) Frequency frequency,
            @Nullable @Description(Arguments.UNIT) Unit unit,
            @Nullable @Description(Arguments.AS_OF) LocalDate asOf,
            Context context) {
        var key = Lookup.key(province, flow, measure, market, sector.code(), brand, enterprise, regime, unit);
        return Batches.many(context, "series", Lookup.series(key, from, to, frequency, asOf), derivations::series);
    }
}
