package io.waimao.api;

import static java.util.stream.Collectors.toMap;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.waimao.catalogue.Catalogue;
import io.waimao.observations.Brand;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Unit;
import io.waimao.rollups.RollUps;
import io.waimao.transitions.IndicatorCode;
import io.waimao.transitions.Transitions;
import java.time.LocalDate;
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
            "The codes of the provinces, at most 100 (unless configured otherwise); CN is the nation. Unknown ones are left out.";

    private final Catalogue catalogue;
    private final RollUps rollUps;
    private final Transitions transitions;

    CompareApi(Catalogue catalogue, RollUps rollUps, Transitions transitions) {
        this.catalogue = catalogue;
        this.rollUps = rollUps;
        this.transitions = transitions;
    }

    @Query
    @Nullable
    @Description("The same figures of several provinces, in the order asked for.")
    public List<@NonNull Comparison> compare(
            @Description(PROVINCES) @NonNull List<@NonNull String> provinces,
            @Description(Arguments.FLOW) @NonNull Flow flow,
            @Description(Arguments.MEASURE) @NonNull Measure measure,
            @Description(Arguments.MARKET) @DefaultValue("W") String market,
            @Description(Arguments.SECTOR) @DefaultValue("_T") String sector,
            @Description(Arguments.BRAND) @DefaultValue("TOTAL") Brand brand,
            @Nullable @Description("The only period to take; all when nothing is said.") String period,
            @Nullable @Description(Arguments.UNIT) Unit unit,
            @Nullable @Description(Arguments.AS_OF) LocalDate asOf) {
        var found = catalogue.provinces(Set.copyOf(provinces));
        var only = Lookup.period(period);
        var queries = found.keySet().stream()
                .collect(toMap(
                        Function.identity(),
                        code -> Lookup.series(
                                Lookup.key(code, flow, measure, market, sector, brand, unit), null, null, null, asOf)));
        var series = rollUps.series(Set.copyOf(queries.values()));
        return provinces.stream()
                .flatMap(code -> Optional.ofNullable(found.get(code)).stream())
                .map(province -> new Comparison(
                        province,
                        series.getOrDefault(queries.get(province.code()), List.of()).stream()
                                .filter(figure ->
                                        only == null || figure.period().equals(only))
                                .toList()))
                .toList();
    }

    @Query
    @Nullable
    @Description("The same indicator of several provinces, in the order asked for.")
    public List<@NonNull IndicatorComparison> compareIndicator(
            @Description(PROVINCES) @NonNull List<@NonNull String> provinces,
            @Description("Which indicator.") @NonNull IndicatorCode indicator,
            @Nullable @Description("The only period to take; the latest of each province when nothing is said.")
                    String period) {
        var found = catalogue.provinces(Set.copyOf(provinces));
        var values = found.isEmpty()
                ? Map.<String, io.waimao.transitions.Indicator>of()
                : transitions.indicator(found.keySet(), indicator, Lookup.period(period));
        return provinces.stream()
                .flatMap(code -> Optional.ofNullable(found.get(code)).stream())
                .map(province -> new IndicatorComparison(province, values.get(province.code())))
                .toList();
    }
}
