package io.waimao.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The shipped data, asked for at random. */
@QuarkusTest
class ShortcutTest {

    /** Another first seed asks for other things: -Dseed=1000. */
    private static final long SEED = Long.getLong("seed", 1);

    private static final int DOCUMENTS = Integer.getInteger("documents", 400);

    private static final List<String> PROVINCES = List.of("CN-ZJ", "CN-GD", "CN", "CN-XX");
    private static final List<String> MARKETS = List.of("ASEAN", "US", "W", "EU", "odd");
    private static final List<String> SECTORS = List.of("NEW_THREE", "_T", "NEV", "HIGH_TECH", "odd");

    @Inject
    GraphQLSchema schema;

    @Test
    void anAnswerIsTheSameByteForByteWithoutTheShortcut() {
        var bothWays = new BothWays(schema);
        var answered = bothWays.compare(SEED, DOCUMENTS, bothWays.randomDocuments(words(bothWays)));
        assertTrue(answered > DOCUMENTS / 2, () -> "only " + answered + " have data");
    }

    private static Map<String, List<String>> words(BothWays bothWays) {
        var ids = new ArrayList<>(List.of("odd"));
        var claims = new ArrayList<>(List.of("odd"));
        var findings = new ArrayList<>(List.of("odd"));
        var sources = new ArrayList<>(List.of("odd"));
        var some = bothWays.without("""
                { claims(first: 3) { nodes { id code } } findings(first: 3) { nodes { id code } }
                  sources(first: 3) { nodes { id code } } provinces(first: 2) { nodes { id } }
                  markets(first: 2) { nodes { id } } sectors(first: 2) { nodes { id } }
                  observations(first: 3) { nodes { id } } }""");
        collect("id", some, ids);
        collect("code", ((Map<?, ?>) some.get("data")).get("claims"), claims);
        collect("code", ((Map<?, ?>) some.get("data")).get("findings"), findings);
        collect("code", ((Map<?, ?>) some.get("data")).get("sources"), sources);
        assertTrue(ids.size() > 10, some::toString);
        return Map.ofEntries(
                Map.entry("province.code", PROVINCES),
                Map.entry("provinces", PROVINCES),
                Map.entry("ProvinceFilter.codes", PROVINCES),
                Map.entry("market.code", MARKETS),
                Map.entry("market", MARKETS),
                Map.entry("markets", MARKETS),
                Map.entry("MarketFilter.codes", MARKETS),
                Map.entry("sector.code", SECTORS),
                Map.entry("sector", SECTORS),
                Map.entry("sectors", SECTORS),
                Map.entry("SectorFilter.codes", SECTORS),
                Map.entry("claim.code", claims),
                Map.entry("finding.code", findings),
                Map.entry("source.code", sources),
                Map.entry("sources", sources),
                Map.entry("SourceFilter.codes", sources),
                Map.entry("id", ids),
                Map.entry("ids", ids),
                Map.entry("text", List.of("Zhejiang", "浙江", "battery", "\\u0000")),
                Map.entry("period", List.of("2024", "2025-01-01/P7M", "2024-02", "soon")),
                Map.entry("periods", List.of("2024", "2024-02")),
                Map.entry("from", List.of("2024", "2024-02")),
                Map.entry("to", List.of("2024", "2025-03")));
    }

    private static void collect(String name, Object value, List<String> found) {
        if (value instanceof Map<?, ?> fields) {
            fields.forEach((field, inner) -> {
                if (field.equals(name)) {
                    found.add((String) inner);
                }
                collect(name, inner, found);
            });
        } else if (value instanceof List<?> elements) {
            elements.forEach(element -> collect(name, element, found));
        }
    }
}
