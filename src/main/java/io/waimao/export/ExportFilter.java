package io.waimao.export;

import io.waimao.catalogue.TransitionCode;
import io.waimao.claims.ClaimFilter;
import io.waimao.claims.Verdict;
import io.waimao.observations.Brand;
import io.waimao.observations.Confidence;
import io.waimao.observations.CustomsRegime;
import io.waimao.observations.Enterprise;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.ObservationFilter;
import io.waimao.observations.ObservationStatus;
import io.waimao.observations.Period;
import io.waimao.paging.BadInput;
import io.waimao.quantity.Unit;
import io.waimao.transitions.IndicatorCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The parameters of an export: the filters of GraphQL, with several values separated by commas. */
final class ExportFilter {

    private final Map<String, String> parameters;
    private final TreeSet<String> known = new TreeSet<>();

    ExportFilter(Map<String, String> parameters) {
        this.parameters = parameters;
    }

    ObservationFilter observations() {
        return new ObservationFilter(
                provinces(),
                list("flows", Flow.values()),
                list("markets"),
                list("sectors"),
                list("brands", Brand.values()),
                list("enterprises", Enterprise.values()),
                list("regimes", CustomsRegime.values()),
                list("measures", Measure.values()),
                list("units", Unit.values()),
                periods("periods"),
                period("from"),
                period("to"),
                list("statuses", ObservationStatus.values()),
                list("confidences", Confidence.values()),
                list("sources"));
    }

    ClaimFilter claims() {
        return new ClaimFilter(
                provinces(),
                transitions(),
                list("flows", Flow.values()),
                list("markets"),
                list("sectors"),
                list("brands", Brand.values()),
                list("enterprises", Enterprise.values()),
                list("regimes", CustomsRegime.values()),
                list("measures", Measure.values()),
                list("verdicts", Verdict.values()),
                list("sources"));
    }

    @Nullable
    List<String> provinces() {
        return list("provinces");
    }

    @Nullable
    List<TransitionCode> transitions() {
        return list("transitions", TransitionCode.values());
    }

    @Nullable
    List<IndicatorCode> indicators() {
        return list("indicators", IndicatorCode.values());
    }

    @Nullable
    LocalDate asOf() {
        var text = get("asOf");
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw new BadInput("asOf", String.valueOf(text), "a day such as 2025-10-23");
        }
    }

    boolean flag(String name) {
        return oneOf(name, "false", "true").equals("true");
    }

    /** @param allowed the accepted values; the first is the default */
    String oneOf(String name, String... allowed) {
        var text = get(name);
        if (text == null) {
            return allowed[0];
        } else if (!List.of(allowed).contains(text)) {
            throw new BadInput(name, text, String.join(", ", allowed));
        }
        return text;
    }

    /** @param reason why no other value is accepted */
    void only(String name, String allowed, String reason) {
        var text = get(name);
        if (text != null && !text.equals(allowed)) {
            throw new BadInput(name, text, "%s, as %s".formatted(allowed, reason));
        }
    }

    /** @throws BadInput if a parameter was not read by the export */
    void done() {
        parameters.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new BadInput("the parameter", name, known.isEmpty() ? "none" : String.join(", ", known));
                });
    }

    private @Nullable String get(String name) {
        known.add(name);
        return parameters.get(name);
    }

    private @Nullable List<String> list(String name) {
        var text = get(name);
        return text == null ? null : List.of(text.split(","));
    }

    private <E extends Enum<E>> @Nullable List<E> list(String name, E[] values) {
        return mapped(list(name), text -> Arrays.stream(values)
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new BadInput(name, text, Arrays.toString(values))));
    }

    private @Nullable List<String> periods(String name) {
        return mapped(list(name), text -> Period.parse(text).getCode());
    }

    private @Nullable String period(String name) {
        var text = get(name);
        return text == null ? null : Period.parse(text).getCode();
    }

    private static <T> @Nullable List<T> mapped(@Nullable List<String> texts, Function<String, T> value) {
        return texts == null ? null : texts.stream().map(value).toList();
    }
}
