package io.waimao.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.waimao.findings.store.FindingStore;
import io.waimao.observations.Brand;
import io.waimao.observations.Confidence;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.ObservationStatus;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.observations.store.ObservationStore;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.Qualifier;
import io.waimao.quantity.Unit;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Findings as clients see them, with faults planted into two provinces: shares above 100 percent. */
@QuarkusTest
class FindingApiTest {

    private static final long RELEASE = 1000;
    private static final List<Observation> FAULTS = List.of(
            share("CN-ZJ", "US", ObservationStatus.NORMAL),
            share("CN-ZJ", "JP", ObservationStatus.DEFINITION_DIFFERS),
            share("CN-GD", "US", ObservationStatus.NORMAL));

    @Inject
    SessionFactory sessions;

    @Inject
    ObservationStore observations;

    @Inject
    FindingStore findings;

    @BeforeEach
    void plant() {
        QuarkusTransaction.requiringNew().run(() -> {
            var release = observations.begin(RELEASE);
            release.add(FAULTS, true);
            release.end();
            findings.refresh();
        });
    }

    @AfterEach
    void weed() {
        QuarkusTransaction.requiringNew().run(() -> {
            observations.remove(RELEASE);
            findings.refresh();
        });
    }

    @Test
    void theWorstComeFirstAndFiltersNarrowTheList() {
        var answer = ask(
                "{ all: findings(filter: {kinds: [PART_EXCEEDS_WHOLE]}) { totalCount nodes { severity province { code } } }"
                        + " errors: findings(filter: {kinds: [PART_EXCEEDS_WHOLE], severities: [ERROR], provinces: [\"CN-ZJ\"]}) { totalCount }"
                        + " swaps: findings(filter: {kinds: [SWAPPED_FLOWS]}) { totalCount } }");
        assertEquals(3, answer.getInt("data.all.totalCount"));
        assertEquals(List.of("ERROR", "ERROR", "INFO"), answer.getList("data.all.nodes.severity"));
        assertEquals(List.of("CN-GD", "CN-ZJ", "CN-ZJ"), answer.getList("data.all.nodes.province.code"));
        assertEquals(1, answer.getInt("data.errors.totalCount"));
        assertEquals(0, answer.getInt("data.swaps.totalCount"));
    }

    @Test
    void aFindingIsFetchedAgainByItsIdAndCode() {
        var finding =
                ask("{ findings(filter: {kinds: [PART_EXCEEDS_WHOLE]}, first: 1) { nodes { id code message } } }");
        var code = finding.getString("data.findings.nodes[0].code");
        var answer = ask("{ node(id: \"%s\") { ... on Finding { code } } finding(code: \"%s\") { message } }"
                .formatted(finding.getString("data.findings.nodes[0].id"), code));
        assertEquals(code, answer.getString("data.node.code"));
        assertEquals(
                "The share of Guangdong's exports to the United States in 2022 (162%) cannot be part of the whole "
                        + "(100%): it is larger.",
                answer.getString("data.finding.message"));
    }

    @Test
    void aliasesWithOtherArgumentsAreOtherLists() {
        var answer = ask(
                "{ provinces(filter: {codes: [\"CN-ZJ\", \"CN-GD\"]}, orderBy: [{field: CODE}]) { nodes {"
                        + " errors: findings(filter: {kinds: [PART_EXCEEDS_WHOLE], severities: [ERROR]}) { totalCount nodes { observations { market { code } } } }"
                        + " infos: findings(filter: {kinds: [PART_EXCEEDS_WHOLE], severities: [INFO]}) { totalCount nodes { observations { market { code } } } }"
                        + " one: findings(filter: {kinds: [PART_EXCEEDS_WHOLE]}, first: 1) { totalCount pageInfo { hasNextPage } } } } }");
        assertEquals(List.of(1, 1), answer.getList("data.provinces.nodes.errors.totalCount"));
        assertEquals(List.of(0, 1), answer.getList("data.provinces.nodes.infos.totalCount"));
        assertEquals(List.of(1, 2), answer.getList("data.provinces.nodes.one.totalCount"));
        assertEquals(List.of(false, true), answer.getList("data.provinces.nodes.one.pageInfo.hasNextPage"));
        assertEquals("US", answer.getString("data.provinces.nodes[1].errors.nodes[0].observations[0].market.code"));
        assertEquals("JP", answer.getString("data.provinces.nodes[1].infos.nodes[0].observations[0].market.code"));
    }

    @Test
    void manyProvincesAndFindingsCostAsManyStatementsAsOne() {
        var fields = "findings { totalCount nodes { province { code } observations { source { id } } } }";
        var one = statements("{ provinces(filter: {codes: [\"CN-GD\"]}) { nodes { %s } } }".formatted(fields));
        var all = statements("{ provinces(first: 31) { nodes { %s } } }".formatted(fields));
        assertEquals(one, all);
        assertTrue(all <= 6, () -> all + " statements");
    }

    private long statements(String query) {
        sessions.getStatistics().clear();
        ask(query);
        return sessions.getStatistics().getPrepareStatementCount();
    }

    private static JsonPath ask(String query) {
        var answer = given().contentType("application/json")
                .body(Map.of("query", query))
                .post("/graphql")
                .jsonPath();
        assertNull((Object) answer.get("errors"));
        return answer;
    }

    private static Observation share(String area, String market, ObservationStatus status) {
        var figure = BigDecimal.valueOf(162);
        return new Observation(
                new SeriesKey(area, Flow.EXPORT, market, "_T", Brand.TOTAL, Measure.SHARE_OF_FLOW, Unit.PERCENT),
                Period.year(2022),
                new BoundedValue(figure, figure, figure, Qualifier.EXACT, Unit.PERCENT, null),
                status,
                Confidence.LOW,
                "gd-2023",
                null,
                LocalDate.of(2024, 1, 20),
                null);
    }
}
