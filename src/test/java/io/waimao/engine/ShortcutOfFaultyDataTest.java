package io.waimao.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.schema.DataFetcher;
import graphql.schema.GraphQLSchema;
import graphql.schema.TypeResolver;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeRuntimeWiring;
import io.waimao.engine.execution.Execution;
import io.waimao.engine.execution.ResolverErrors;
import io.waimao.engine.framework.Members;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Data that does not keep what its schema promises, asked for at random. */
class ShortcutOfFaultyDataTest {

    private static final long SEED = Long.getLong("seed", 1);

    private static final int DOCUMENTS = Integer.getInteger("documents", 500);

    private static final Logger LOG = Logger.getLogger(ResolverErrors.class.getName());

    private static final String MEMBERS = """
            name: String! label: String count: Int! ratio: Float sureRatio: Float! kind: Kind kinds: [Kind!] words: [String]
            sureWords: [String!]! grid: [[Int!]] thing: Thing sureThing: Other! things: [Thing] sureThings: [Thing!]!
            named: Named mixed: [Named] later: Thing laterThings: [Other!] id: ID
            """;

    private static final String SDL = """
            type Query { start(seed: Int! = 1): Thing many(seed: Int! = 1): [Thing] sure(seed: Int! = 1): [Other!]! }
            interface Named { name: String! label: String sureThings: [Thing!]! }
            type Thing implements Named { %s }
            type Other implements Named { %s }
            enum Kind { A B }
            """.formatted(MEMBERS, MEMBERS);

    private final BothWays bothWays = new BothWays(schema());

    private static GraphQLSchema schema() {
        DataFetcher<?> start = environment -> new Faulty(environment.<Integer>getArgument("seed") * 7919);
        DataFetcher<?> several = environment -> List.of(
                new Faulty(environment.<Integer>getArgument("seed") * 7919),
                new Faulty(environment.<Integer>getArgument("seed") + 1),
                new Faulty(environment.<Integer>getArgument("seed") + 5));
        TypeResolver kind = object ->
                object.getSchema().getObjectType(object.<Faulty>getObject().isOther() ? "Other" : "Thing");
        var wiring = RuntimeWiring.newRuntimeWiring()
                .type("Query", type -> type.dataFetcher("start", start)
                        .dataFetcher("many", several)
                        .dataFetcher("sure", several))
                .type("Named", type -> type.typeResolver(kind))
                .type("Thing", ShortcutOfFaultyDataTest::members)
                .type("Other", ShortcutOfFaultyDataTest::members)
                .build();
        return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SDL), wiring);
    }

    private static TypeRuntimeWiring.Builder members(TypeRuntimeWiring.Builder type) {
        for (var name : MEMBERS.replaceAll(":\\s*\\S+", "").strip().split("\\s+")) {
            type.dataFetcher(name, fetcher(name));
        }
        return type;
    }

    private static DataFetcher<?> fetcher(String member) {
        return switch (member) {
            case "later" -> later(Faulty::later);
            case "laterThings" -> later(Faulty::laterThings);
            case "sureRatio" -> Members.of(Faulty.class, "ratio");
            case "id" -> Members.of(Faulty.class, "name");
            default -> Members.of(Faulty.class, member);
        };
    }

    /** As a batch answers. */
    private static DataFetcher<?> later(Function<Faulty, Object> member) {
        return environment ->
                Execution.of(environment.getGraphQlContext()).inParallel(() -> member.apply(environment.getSource()));
    }

    @BeforeAll
    static void whatFailsOnPurposeIsNotLogged() {
        LOG.setLevel(Level.OFF);
    }

    @AfterAll
    static void everythingIsLoggedAgain() {
        LOG.setLevel(null);
    }

    @Test
    void anAnswerIsTheSameByteForByteWithoutTheShortcut() {
        var answered = bothWays.compare(SEED, DOCUMENTS, bothWays.randomDocuments(Map.of()));
        assertTrue(answered > DOCUMENTS / 4, () -> "only " + answered + " have data");
    }

    @Test
    void onlyTheSettingLetsTheShortcutReadMembers() {
        var document = "{ many(seed: 3) { label things { label ratio } } }";
        Faulty.READ_BY_SHORTCUT.set(0);
        var answer = bothWays.without(document);
        assertEquals(0, Faulty.READ_BY_SHORTCUT.get());
        assertEquals(answer, bothWays.with(document));
        assertTrue(Faulty.READ_BY_SHORTCUT.get() > 0);
    }
}
