package io.waimao.api;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.Province;
import io.waimao.derivation.Derivations;
import io.waimao.engine.framework.SemanticNonNull;
import io.waimao.observations.Brand;
import io.waimao.observations.CustomsRegime;
import io.waimao.observations.Enterprise;
import io.waimao.observations.FigureQuery;
import io.waimao.observations.Flow;
import io.waimao.observations.Frequency;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.SeriesQuery;
import io.waimao.quantity.Unit;
import io.waimao.transitions.IndicatorCode;
import io.waimao.transitions.IndicatorQuery;
import io.waimao.transitions.Indicators;
import io.waimao.transitions.Outcome;
import io.waimao.transitions.inputs.IndicatorArguments;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Provinces side by side. */
@GraphQLApi
@DefaultNonNull
public class CompareApi {

    private static final String PROVINCES =
            "Codes of the provinces, at most 100 (configurable); CN is the nation. Unknown codes are omitted.";

    private final Catalogue catalogue;
    private final Derivations derivations;
    private final Indicators indicators;

    CompareApi(Catalogue catalogue, Derivations derivations, Indicators indicators) {
        this.catalogue = catalogue;
        this.derivations = derivations;
        this.indicators = indicators;
    }

    @Query
    @Nullable
    @SemanticNonNull
    @Description("The same figures of several provinces, in the requested order.")
    public List<@NonNull Comparison> compare(
            @Nullable @Description(PROVINCES + " Default: all, in their official order, without the nation.")
                    List<@NonNull String> provinces,
            @Description(Arguments.FLOW) @NonNull Flow flow,
            @Description(Arguments.MEASURE) @NonNull Measure measure,
            @Description(Arguments.MARKET) @DefaultValue("W") String market,
            @Description(Arguments.SECTOR) @DefaultValue("_T") String sector,
            @Description(Arguments.BRAND) @DefaultValue("TOTAL") Brand brand,
            @Description(Arguments.ENTERPRISE) @DefaultValue("TOTAL") Enterprise enterprise,
            @Description(Arguments.REGIME) @DefaultValue("TOTAL") CustomsRegime regime,
            @Nullable @Description("Only this period. Default: all.") String period,
            @Nullable @Description(Arguments.FREQUENCY) Frequency frequency,
            @Nullable @Description(Arguments.UNIT) Unit unit,
            @Nullable @Description(Arguments.AS_OF) LocalDate asOf) {
        var codes = provinces == null ? catalogue.listProvinceCodes() : provinces;
        var found = catalogue.provinces(Set.copyOf(codes));
        var only = Lookup.period(period, frequency);
        var keys = found.keySet().stream()
                .collect(toMap(
                        Function.identity(),
                        code -> Lookup.key(code, flow, measure, market, sector, brand, enterprise, regime, unit)));
        var figures = only == null ? series(keys.values(), frequency, asOf) : figures(keys.values(), only, asOf);
        return codes.stream()
                .flatMap(code -> Optional.ofNullable(found.get(code)).stream())
                .map(province -> new Comparison(province, figures.getOrDefault(keys.get(province.code()), List.of())))
                .toList();
    }

    private Map<SeriesKey, List<Observation>> series(
            Collection<SeriesKey> keys,
            @org.jspecify.annotations.Nullable Frequency frequency,
            @org.jspecify.annotations.Nullable LocalDate asOf) {
        var queries = keys.stream()
                .map(key -> new SeriesQuery(key, null, null, frequency, asOf))
                .collect(toSet());
        return derivations.series(queries).entrySet().stream()
                .collect(toMap(series -> series.getKey().key(), Map.Entry::getValue));
    }

    private Map<SeriesKey, List<Observation>> figures(
            Collection<SeriesKey> keys, Period period, @org.jspecify.annotations.Nullable LocalDate asOf) {
        var queries =
                keys.stream().map(key -> new FigureQuery(key, period, asOf)).collect(toSet());
        return derivations.figures(queries).entrySet().stream()
                .collect(toMap(figure -> figure.getKey().key(), figure -> List.of(figure.getValue())));
    }

    @Query
    @Nullable
    @SemanticNonNull
    @Description("The same indicator of several provinces, in the requested order.")
    public List<@NonNull IndicatorComparison> compareIndicator(
            @Description(PROVINCES) @NonNull List<@NonNull String> provinces,
            @Description("The indicator.") @NonNull IndicatorCode indicator,
            @Nullable @Description(IndicatorDescriptions.MARKET) String market,
            @Nullable @Description(IndicatorDescriptions.SECTOR) String sector,
            @Nullable @Description(IndicatorDescriptions.ENTERPRISE) Enterprise enterprise,
            @Nullable @Description(IndicatorDescriptions.REGIME) CustomsRegime regime,
            @Nullable @Description(IndicatorDescriptions.AMONG) String among,
            @Nullable @Description(IndicatorDescriptions.COMPARATOR) String comparator,
            @Nullable @Description("Only this period. Default: the latest of each province.") String period,
            @Description(IndicatorDescriptions.CLAIMED) @DefaultValue("false") boolean claimed,
            @Nullable @Description(Arguments.AS_OF) LocalDate asOf) {
        var arguments = new IndicatorArguments(market, sector, enterprise, regime, among, comparator, claimed);
        var only = Lookup.period(period);
        var queries = new LinkedHashMap<Province, IndicatorQuery>();
        provinces.stream()
                .flatMap(code -> catalogue.findProvince(code).stream())
                .forEach(province ->
                        queries.put(province, indicators.query(province.code(), indicator, arguments, only, asOf)));
        var outcomes = indicators.find(Set.copyOf(queries.values()));
        return provinces.stream()
                .flatMap(code -> catalogue.findProvince(code).stream())
                .map(province -> new IndicatorComparison(
                        province,
                        Optional.ofNullable(outcomes.get(queries.get(province)))
                                .flatMap(Outcome::found)
                                .orElse(null)))
                .toList();
    }
}
