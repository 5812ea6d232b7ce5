package io.waimao.derivation.laws;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.waimao.ingestion.Steward;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Small files of sources and figures, and short forms of the numbers in answers. */
final class Data {

    /** A province with no figures but a test's own. */
    static final String PROVINCE = "CN-QH";

    /** A second such province. */
    static final String NEIGHBOUR = "CN-NX";

    private static final JsonPathConfig DECIMALS =
            JsonPathConfig.jsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL);

    private static final String FIGURES =
            "REF_AREA,FLOW,COUNTERPART_AREA,COMMODITY,BRAND,ENTERPRISE,CUSTOMS_REGIME,MEASURE,TIME_PERIOD,OBS_VALUE,"
                    + "LOWER,UPPER,QUALIFIER,UNIT,OBS_STATUS,CONFIDENCE,SOURCE\n";

    private Data() {}

    /** Imports sources: "code day", or "code day complete" for a complete source. */
    static void sources(String... sources) {
        var rows = Stream.of(sources)
                .map(source -> source.split(" "))
                .map(parts -> "%s,%1$s,Publisher,%s,DAY,OFFICIAL,%s\n"
                        .formatted(parts[0], parts[1], parts.length > 2 ? "true" : ""))
                .collect(joining());
        Steward.post("sources", Steward.SOURCES + rows);
    }

    /** Imports figures. */
    static String figures(Figure... figures) {
        return Steward.post("observations", Stream.of(figures).map(Figure::line).collect(joining("", FIGURES, "")));
    }

    /** A published figure; by default, the province's exports to all markets of all goods, in yuan. */
    record Figure(String source, String period, String value, Map<String, String> others) {

        Figure with(String dimension, String code) {
            var all = new HashMap<>(others);
            all.put(dimension, code);
            return new Figure(source, period, value, all);
        }

        Figure of(String market, String sector) {
            return with("market", market).with("sector", sector);
        }

        private String line() {
            var numbers = value.split(" ");
            return Stream.of(
                                    dimension("area", PROVINCE),
                                    dimension("flow", "EXPORT"),
                                    dimension("market", "W"),
                                    dimension("sector", "_T"),
                                    dimension("brand", "_T"),
                                    dimension("enterprise", "_T"),
                                    dimension("regime", "_T"),
                                    dimension("measure", "VALUE"),
                                    period,
                                    number(numbers[0]),
                                    numbers.length > 1 ? number(numbers[1]) : "",
                                    numbers.length > 1 ? number(numbers[2]) : "",
                                    dimension("qualifier", numbers.length > 1 ? "ROUNDED" : "EXACT"),
                                    dimension("unit", "CNY"),
                                    "A",
                                    dimension("confidence", ""),
                                    source)
                            .collect(joining(","))
                    + "\n";
        }

        private static String number(String text) {
            return text.equals("-") ? "" : text;
        }

        private String dimension(String name, String otherwise) {
            return Objects.requireNonNull(others.getOrDefault(name, otherwise));
        }
    }

    /**
     * @param value an exact number, or a rounded one with its bounds: "830 825 835"; - for none, with another qualifier
     */
    static Figure figure(String source, String period, String value) {
        return new Figure(source, period, value, Map.of());
    }

    static JsonPath ask(String document) {
        var text = given().contentType("application/json")
                .body(Map.of("query", document))
                .post("/graphql")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var answer = JsonPath.from(text).using(DECIMALS);
        assertNull(answer.get("errors"), text);
        return answer;
    }

    /** The lines of an export. */
    static List<String> exported(String file) {
        return given().get("/export/" + file)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
    }

    /** The short form of a value: 5, 5 [4, 6] with bounds, [4, 6] without a point, or null. */
    static String text(@Nullable Map<String, ?> value) {
        if (value == null) {
            return "null";
        }
        var point = number(value.get("value"));
        var lower = number(value.get("lower"));
        var upper = number(value.get("upper"));
        if (point != null && isNear(point, lower) && isNear(point, upper)) {
            return text(point);
        }
        var bounds = "[" + text(lower) + ", " + text(upper) + "]";
        return point == null ? bounds : text(point) + " " + bounds;
    }

    /**
     * Whether a bound equals the point except for the last of the eight digits of computed figures, which is rounded
     * outwards.
     */
    private static boolean isNear(BigDecimal point, @Nullable BigDecimal bound) {
        return bound != null
                && bound.subtract(point).abs().compareTo(point.abs().movePointLeft(7)) <= 0;
    }

    private static @Nullable BigDecimal number(@Nullable Object number) {
        return number == null ? null : new BigDecimal(number.toString());
    }

    private static String text(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    /** The short forms of a list of values. */
    static List<String> texts(JsonPath answer, String path) {
        return answer.<Map<String, ?>>getList(path).stream()
                .map(value -> text(value))
                .toList();
    }
}
