package io.waimao.derivation.reference;

import static java.util.stream.Collectors.joining;

import io.waimao.observations.Frequency;
import io.waimao.observations.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A question to the service, with the right answer by the reference. */
sealed interface Question {

    /** The fields of a figure selected in every answer. */
    String FRAGMENT = "fragment F on Observation { period { code } value { value lower upper } derived source { code }"
            + " derivation { mixed converted } agreeing { source { code } } }";

    /** One field of a query, under the alias. */
    String field(String alias);

    /**
     * The differences of the answer from the reference, in words; empty if none.
     *
     * @param answer the answer of the field
     */
    Optional<String> difference(Reference reference, @Nullable Object answer);

    /** One figure. */
    record OfFigure(
            Key key, @Nullable Period period, @Nullable LocalDate asOf) implements Question {

        @Override
        public String field(String alias) {
            return "%s: province(code: \"%s\") { figure(%s) { ...F crossCheck { value { value lower upper } } } }"
                    .formatted(alias, key.area(), arguments(key) + argument("period", period) + asOfArgument(asOf));
        }

        @Override
        public Optional<String> difference(Reference reference, @Nullable Object answer) {
            var figure = reference.figure(key, period, asOf);
            return Answers.figure(figure, of(answer, "figure")).or(() -> figure.filter(known -> !known.derived())
                    .flatMap(known ->
                            Answers.crossCheck(reference.on(asOf).crossCheck(known.place()), of(answer, "figure"))));
        }
    }

    /** A series. */
    record OfSeries(
            Key key,
            @Nullable Period from,
            @Nullable Period to,
            @Nullable Frequency frequency,
            @Nullable LocalDate asOf)
            implements Question {

        @Override
        public String field(String alias) {
            return "%s: province(code: \"%s\") { series(%s) { ...F } }"
                    .formatted(
                            alias,
                            key.area(),
                            arguments(key)
                                    + argument("from", from)
                                    + argument("to", to)
                                    + (frequency == null ? "" : ", frequency: " + frequency)
                                    + asOfArgument(asOf));
        }

        @Override
        public Optional<String> difference(Reference reference, @Nullable Object answer) {
            return Answers.figures(reference.on(asOf).series(key, from, to, frequency), of(answer, "series"));
        }
    }

    /** The same figures of several areas; the period is one that the series have. */
    record OfComparison(
            List<String> areas,
            Key key,
            @Nullable Period period,
            @Nullable LocalDate asOf) implements Question {

        @Override
        public String field(String alias) {
            return "%s: compare(provinces: %s, %s) { province { code } figures { ...F } }"
                    .formatted(alias, quoted(areas), arguments(key) + argument("period", period) + asOfArgument(asOf));
        }

        @Override
        public Optional<String> difference(Reference reference, @Nullable Object answer) {
            var list = Answers.list(answer);
            for (int i = 0; i < areas.size(); i++) {
                var of = key.withArea(areas.get(i));
                var figures = period == null
                        ? reference.on(asOf).series(of, null, null, null)
                        : reference.on(asOf).figure(of, period).stream().toList();
                var difference = Answers.figures(figures, of(i < list.size() ? list.get(i) : null, "figures"));
                if (difference.isPresent()) {
                    return Optional.of(areas.get(i) + ": " + difference.get());
                }
            }
            return Optional.empty();
        }
    }

    /** A total and its parts. */
    record OfParts(Parts.Question parts, @Nullable LocalDate asOf) implements Question {

        private static final String FIELDS = """
                partition total { ...F } unknown
                sum { value { value lower upper } growth { value lower upper } contribution { value lower upper } }
                residual { value { value lower upper } growth { value lower upper } contribution { value lower upper } }
                parts { market { code } sector { code } brand enterprise regime period { code }
                  value { value lower upper } share { value lower upper }
                  growth { value lower upper } contribution { value lower upper } }""";

        @Override
        public String field(String alias) {
            return "%s: province(code: \"%s\") { breakdown(by: %s, first: %d, %s) { %s } }"
                    .formatted(
                            alias,
                            parts.whole().area(),
                            parts.by(),
                            parts.first(),
                            arguments(parts.whole())
                                    + argument("period", parts.period())
                                    + (parts.among() == null ? "" : ", among: \"" + parts.among() + "\"")
                                    + (parts.codes() == null ? "" : ", codes: " + quoted(parts.codes()))
                                    + ", orderBy: [{field: %s, direction: %s}]"
                                            .formatted(parts.orderBy(), parts.ascending() ? "ASC" : "DESC")
                                    + asOfArgument(asOf),
                            FIELDS);
        }

        @Override
        public Optional<String> difference(Reference reference, @Nullable Object answer) {
            return Answers.parts(reference.on(asOf).breakdown(parts), parts.by(), of(answer, "breakdown"));
        }
    }

    /**
     * Provinces, members of a group, groups or children of a sector in order of their figures.
     *
     * @param by PROVINCE, MARKET or SECTOR
     * @param groups whether groups are ranked
     */
    record OfRanking(
            String by,
            boolean groups,
            Key key,
            Period period,
            boolean ascending,
            @Nullable LocalDate asOf) implements Question {

        @Override
        public String field(String alias) {
            return "%s: ranking(by: %s, groups: %s, direction: %s, first: 100, %s) { %s }"
                    .formatted(
                            alias,
                            by,
                            groups,
                            ascending ? "ASC" : "DESC",
                            arguments(key)
                                    + (by.equals("PROVINCE") ? "" : ", province: \"" + key.area() + "\"")
                                    + argument("period", period)
                                    + asOfArgument(asOf),
                            "totalCount unknown nodes { rank { from to } province { code } market { code }"
                                    + " sector { code } figure { ...F } }");
        }

        @Override
        public Optional<String> difference(Reference reference, @Nullable Object answer) {
            return Answers.ranking(reference.on(asOf).ranking(this), by, answer);
        }
    }

    /** Published and derived figures of several areas and markets in one list. */
    record OfList(
            List<String> areas,
            List<String> markets,
            Key key,
            List<Period> periods,
            @Nullable List<String> sources,
            @Nullable LocalDate asOf)
            implements Question {

        @Override
        public String field(String alias) {
            var filter =
                    "provinces: %s, markets: %s, flows: [%s], measures: [%s], sectors: [\"%s\"], units: [%s], periods: %s"
                            .formatted(
                                    quoted(areas),
                                    quoted(markets),
                                    key.flow(),
                                    key.measure(),
                                    key.sector(),
                                    key.unit(),
                                    quoted(periods.stream().map(Period::getCode).toList()));
            return "%s: observations(derived: true, first: 100, filter: { %s%s%s%s%s }%s) %s"
                    .formatted(
                            alias,
                            filter,
                            only("brands", key.brand()),
                            only("enterprises", key.enterprise()),
                            only("regimes", key.regime()),
                            sources == null ? "" : ", sources: " + quoted(sources),
                            asOfArgument(asOf),
                            "{ totalCount nodes { province { code } market { code } ...F } }");
        }

        private static String only(String name, String value) {
            return value.equals(Key.TOTAL) ? "" : ", %s: [%s]".formatted(name, value);
        }

        @Override
        public Optional<String> difference(Reference reference, @Nullable Object answer) {
            var expected = new ArrayList<Known>();
            for (var area : areas) {
                for (var market : markets) {
                    expected.addAll(reference.on(asOf).series(key.withArea(area).withMarket(market), null, null, null));
                }
            }
            expected.removeIf(known ->
                    !periods.contains(known.period()) || (sources != null && !sources.containsAll(known.sources())));
            return Answers.list(expected, answer);
        }
    }

    /**
     * A claim about a figure, as in an imported file.
     *
     * @param source the source of the claim, which is not evidence for it
     */
    record OfClaim(String code, Place place, BigDecimal lower, BigDecimal upper, String source) implements Question {

        static final String HEADER = "id,transition,REF_AREA,FLOW,COUNTERPART_AREA,COMMODITY,BRAND,ENTERPRISE,"
                + "CUSTOMS_REGIME,MEASURE,TIME_PERIOD,period_inferred,qualifier,value,lower,upper,UNIT,statement,source\n";

        /** A line of the file. */
        String line() {
            var key = place.key();
            return String.join(
                            ",",
                            code,
                            "DIVERSIFIED_MARKETS",
                            key.columns(),
                            place.period().getCode(),
                            "false,BETWEEN,",
                            lower.toPlainString(),
                            upper.toPlainString(),
                            key.unit(),
                            "It lies between",
                            source)
                    + "\n";
        }

        @Override
        public String field(String alias) {
            return "%s: claim(code: \"%s\") { check { verdict explanation evidence { source { code } } } }"
                    .formatted(alias, code);
        }

        @Override
        public Optional<String> difference(Reference reference, @Nullable Object answer) {
            return new Judge(reference.without(source).on(null), this).difference(of(answer, "check"));
        }
    }

    private static String quoted(List<String> codes) {
        return codes.stream().map(code -> '"' + code + '"').collect(joining(", ", "[", "]"));
    }

    private static @Nullable Object of(@Nullable Object answer, String field) {
        return answer instanceof Map<?, ?> map ? map.get(field) : null;
    }

    private static String arguments(Key key) {
        return "flow: %s, measure: %s, market: \"%s\", sector: \"%s\", unit: %s"
                        .formatted(key.flow(), key.measure(), key.market(), key.sector(), key.unit())
                + argument("brand", key.brand())
                + argument("enterprise", key.enterprise())
                + argument("regime", key.regime());
    }

    private static String argument(String name, String value) {
        return value.equals(Key.TOTAL) ? "" : ", " + name + ": " + value;
    }

    private static String argument(String name, @Nullable Period period) {
        return period == null ? "" : ", %s: \"%s\"".formatted(name, period.getCode());
    }

    private static String asOfArgument(@Nullable LocalDate asOf) {
        return asOf == null ? "" : ", asOf: \"" + asOf + "\"";
    }
}
