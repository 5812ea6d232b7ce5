package io.waimao.derivation.reference;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares the exported publications of an area with the reference. */
final class Exported {

    private static final int SHOWN = 5;

    private final Rows sources;
    private final Reference reference;
    private final String area;

    /** @param sources reads the exported rows */
    Exported(Rows sources, Reference reference, String area) {
        this.sources = sources;
        this.reference = reference;
        this.area = area;
    }

    /** All publications. */
    Optional<String> all() {
        return difference(
                Map.of(),
                reference.on(null).knowledge.known().stream()
                        .filter(row -> row.place.key().area().equals(area))
                        .toList());
    }

    Optional<String> current() {
        return difference(Map.of("current", "true"), current(null));
    }

    Optional<String> asOf(LocalDate day) {
        return difference(Map.of("asOf", day.toString()), current(day));
    }

    private List<Row> current(@Nullable LocalDate day) {
        var knowledge = reference.on(day).knowledge;
        return knowledge.places(area).stream()
                .flatMap(place -> knowledge.current(place, null).stream())
                .flatMap(known -> known.rows().stream())
                .toList();
    }

    private Optional<String> difference(Map<String, String> parameters, List<Row> rows) {
        var file = given().queryParams(parameters)
                .queryParam("provinces", area)
                .get("/export/observations.csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var exported = sources.read(Csv.parse(file));
        var differences = new ArrayList<String>();
        if (exported.size() != rows.size()) {
            differences.add("expected %d rows, was %d".formatted(rows.size(), exported.size()));
        }
        var missing = new TreeSet<>(texts(rows));
        missing.removeAll(texts(exported));
        missing.forEach(row -> differences.add("missing " + row));
        var unexpected = new TreeSet<>(texts(exported));
        unexpected.removeAll(texts(rows));
        unexpected.forEach(row -> differences.add("unexpected " + row));
        return differences.isEmpty()
                ? Optional.empty()
                : Optional.of("export of %s %s: %s"
                        .formatted(
                                area,
                                parameters,
                                differences.stream().limit(SHOWN).collect(joining("\n    "))));
    }

    private static List<String> texts(List<Row> rows) {
        return rows.stream().map(row -> row.qualifier + " " + row).toList();
    }
}
