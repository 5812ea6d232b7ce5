package io.waimao.engine.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import io.waimao.engine.Settings;
import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.errors.Refused;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuerySizerTest {

    private static final GraphQLSchema SCHEMA =
            new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse("""
                                    type Query {
                                      row: Row
                                      page(first: Int, last: Int): Page
                                      some(codes: [String!]): [Row!]!
                                      found(first: Int): [Row!]
                                    }
                                    type Page { nodes: [Row!]! total: Int }
                                    type Row { id: ID! row: Row rows: [Row!] page(first: Int): Page }
                                    """), RuntimeWiring.MOCKED_WIRING);

    private static final LimitSettings LIMITS = Settings.of(LimitSettings.class, Map.of());

    private static final ListLengths LENGTHS = (field, arguments) -> OptionalInt.empty();

    private static QuerySize size(String document, Map<String, Object> variables) {
        var parsed = Parser.parse(document);
        var operation =
                parsed.getFirstDefinitionOfType(OperationDefinition.class).orElseThrow();
        return QuerySizer.measure(SCHEMA, LIMITS, LENGTHS, parsed, operation, variables);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ row { id } } | 2 | 1",
                "{ row { row { id } } } | 3 | 2",
                "{ row { rows { id } } } | 3 | 11",
                "{ page(first: 1) { nodes { id } } } | 3 | 2",
                "{ page(first: 100) { nodes { id } } } | 3 | 101",
                "{ page(last: 7) { nodes { id } total } } | 3 | 8",
                "{ page { nodes { id } } } | 3 | 21",
                "{ page(first: 0) { nodes { id } } } | 3 | 1",
                "{ page(first: 10) { nodes { page(first: 3) { nodes { id } } } } } | 5 | 51",
                "{ some(codes: [\"a\", \"b\", \"c\"]) { id } } | 2 | 3",
                "{ some { id } } | 2 | 10",
                "{ found(first: 5) { row { id } } } | 3 | 10",
                "{ __schema { types { fields { name } } } } | 4 | 0",
                "{ a: row { id } b: row { id } } | 2 | 2",
            })
    void anAnswerCostsTheObjectsThatItMayHold(String document, long depth, long cost) {
        var size = size(document, Map.of());
        assertEquals(depth, size.depth());
        assertEquals(cost, size.cost());
    }

    @Test
    void variablesAndTheirDefaultsCountAsWhatTheyStandFor() {
        var document = "query($n: Int = 4, $c: [String!]) { page(first: $n) { nodes { id } } some(codes: $c) { id } }";
        assertEquals(5 + 10, size(document, Map.of()).cost());
        assertEquals(
                9 + 2, size(document, Map.of("n", 8, "c", List.of("a", "b"))).cost());
        assertEquals(9 + 10, size(document, Map.of("n", new BigDecimal("8.0"))).cost());
    }

    @ParameterizedTest
    @ValueSource(strings = {"101", "100.0000000001E3", "2147483647", "1E300"})
    void noWritingOfANumberGetsALongerPage(String number) {
        var document = "query($n: Int) { page(first: $n) { nodes { id } } }";
        var refused = assertThrows(Refused.class, () -> size(document, Map.of("n", new BigDecimal(number))));
        assertEquals(
                ErrorCode.PAGE_TOO_LARGE,
                ErrorCode.of(refused.result().getErrors().get(0)));
    }

    @Test
    void fragmentsCountWhereverTheyAreSpread() {
        var size = size(
                "{ row { ...F } x: row { ...F ...F } } fragment F on Row { a: id @skip(if: false) row { id } }",
                Map.of());
        assertEquals(new QuerySize(3, 5, 4, 3), size);
    }

    @Test
    void fragmentsThatDoubleManyTimesAreMeasuredAtOnce() {
        var document = new StringBuilder("{ row { ...F0 } }");
        for (int i = 0; i < 200; i++) {
            document.append(" fragment F%d on Row { a: row { ...F%d } b: row { ...F%d } }".formatted(i, i + 1, i + 1));
        }
        var size = size(document + " fragment F200 on Row { id }", Map.of());
        assertEquals(Long.MAX_VALUE, size.cost());
        assertEquals(Long.MAX_VALUE, size.aliases());
        assertTrue(size.depth() > 200);
    }
}
