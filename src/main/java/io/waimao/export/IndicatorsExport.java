package io.waimao.export;

import static io.waimao.export.Export.text;
import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.joining;

import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.Province;
import io.waimao.claims.Claim;
import io.waimao.language.Text;
import io.waimao.observations.Evidence;
import io.waimao.observations.Observation;
import io.waimao.transitions.Indicator;
import io.waimao.transitions.IndicatorCode;
import io.waimao.transitions.IndicatorQuery;
import io.waimao.transitions.Indicators;
import io.waimao.transitions.Outcome;
import io.waimao.transitions.Transitions;
import io.waimao.transitions.inputs.IndicatorArguments;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The indicators with the codes of their inputs, which cannot be imported. The filters are {@code provinces}, {@code
 * transitions}, {@code indicators} (by default those of the transitions), and {@code asOf} for what was published by a day.
 */
@ApplicationScoped
class IndicatorsExport implements Export {

    private static final List<String> COLUMNS = List.of(
            "REF_AREA",
            "transition",
            "indicator",
            "TIME_PERIOD",
            "value",
            "lower",
            "upper",
            "qualifier",
            "UNIT",
            "formula",
            "inputs",
            "caveats");

    private final Catalogue catalogue;
    private final Indicators indicators;

    IndicatorsExport(Catalogue catalogue, Indicators indicators) {
        this.catalogue = catalogue;
        this.indicators = indicators;
    }

    @Override
    public String file() {
        return "indicators.csv";
    }

    @Override
    public Rows prepare(ExportFilter filter) {
        var provinces = among(filter.provinces());
        var codes = codes(filter);
        var asOf = filter.asOf();
        filter.only("format", "csv", "an indicator has no structure in SDMX");
        queries(Province.NATION, codes, asOf);
        return new Rows(COLUMNS, taker -> catalogue.listAreaCodes().stream()
                .filter(provinces)
                .sorted()
                .forEach(area -> find(area, codes, asOf).forEach(indicator -> taker.accept(cells(area, indicator)))));
    }

    /** The indicators of the filter, or else of the transitions. */
    private static List<IndicatorCode> codes(ExportFilter filter) {
        var ofTransition = among(filter.transitions());
        var codes = filter.indicators();
        return (codes == null ? IndicatorCode.ofTransitions() : codes)
                .stream()
                        .filter(code -> ofTransition.test(Transitions.of(code).code()))
                        .sorted(comparing((IndicatorCode code) ->
                                        Transitions.of(code).code())
                                .thenComparing(naturalOrder()))
                        .toList();
    }

    /** @throws io.waimao.paging.BadInput if one of them needs an argument */
    private List<IndicatorQuery> queries(String area, List<IndicatorCode> codes, @Nullable LocalDate asOf) {
        return codes.stream()
                .map(code -> indicators.query(area, code, IndicatorArguments.NONE, null, asOf))
                .toList();
    }

    private static <T> Predicate<T> among(@Nullable Collection<T> accepted) {
        return accepted == null ? any -> true : Set.copyOf(accepted)::contains;
    }

    /** One province at a time, because all together could hold too many figures. */
    private List<Indicator> find(String area, List<IndicatorCode> codes, @Nullable LocalDate asOf) {
        var queries = queries(area, codes, asOf);
        var outcomes = indicators.find(Set.copyOf(queries));
        return queries.stream()
                .flatMap(query -> Optional.ofNullable(outcomes.get(query)).flatMap(Outcome::found).stream())
                .toList();
    }

    private static List<String> cells(String area, Indicator indicator) {
        IndicatorCode code = indicator.getCode();
        var value = indicator.value();
        return List.of(
                area,
                Transitions.of(code).code().name(),
                code.name(),
                indicator.period().getCode(),
                text(value.value()),
                text(value.lower()),
                text(value.upper()),
                value.qualifier().name(),
                value.unit() == null ? "" : value.unit().name(),
                indicator.formula().en(),
                indicator.inputs().stream().map(IndicatorsExport::code).collect(joining(" ")),
                indicator.caveats().stream().map(Text::en).collect(joining(" ")));
    }

    private static String code(Evidence input) {
        if (input instanceof Observation figure) {
            return figure.getCode();
        } else if (input instanceof Claim claim) {
            return claim.code();
        }
        throw new IllegalStateException("no code of " + input);
    }
}
