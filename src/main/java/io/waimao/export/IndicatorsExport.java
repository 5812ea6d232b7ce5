package io.waimao.export;

import static io.waimao.export.Export.text;
import static java.util.stream.Collectors.joining;

import io.waimao.catalogue.Catalogue;
import io.waimao.claims.Claim;
import io.waimao.observations.Evidence;
import io.waimao.observations.Observation;
import io.waimao.transitions.Indicator;
import io.waimao.transitions.IndicatorCode;
import io.waimao.transitions.Transitions;
import io.waimao.transitions.TransitionsQuery;
import io.waimao.wording.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The indicators with the codes of their inputs, which cannot be imported. The filters are {@code provinces}, {@code
 * transitions}, {@code indicators}, and {@code asOf} for what was published by a day.
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
    private final Transitions transitions;

    IndicatorsExport(Catalogue catalogue, Transitions transitions) {
        this.catalogue = catalogue;
        this.transitions = transitions;
    }

    @Override
    public String file() {
        return "indicators.csv";
    }

    @Override
    public Rows prepare(ExportFilter filter) {
        var provinces = among(filter.provinces());
        var ofTransition = among(filter.transitions());
        var codes = among(filter.indicators());
        var asOf = filter.asOf();
        filter.only("format", "csv", "an indicator has no structure in SDMX");
        return new Rows(COLUMNS, taker -> catalogue.listAreaCodes().stream()
                .filter(provinces)
                .sorted()
                .forEach(area -> indicators(area, asOf).stream()
                        .filter(indicator -> ofTransition.test(
                                Transitions.of(indicator.getCode()).code()))
                        .filter(indicator -> codes.test(indicator.getCode()))
                        .forEach(indicator -> taker.accept(cells(area, indicator)))));
    }

    private static <T> Predicate<T> among(@Nullable Collection<T> accepted) {
        return accepted == null ? any -> true : Set.copyOf(accepted)::contains;
    }

    /** One province at a time, because all together could hold too many figures. */
    private List<Indicator> indicators(String area, @Nullable LocalDate asOf) {
        var query = new TransitionsQuery(area, asOf);
        return transitions.ofProvinces(Set.of(query)).getOrDefault(query, List.of()).stream()
                .flatMap(transition -> transition.indicators().stream())
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
                indicator.getFormula(),
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
