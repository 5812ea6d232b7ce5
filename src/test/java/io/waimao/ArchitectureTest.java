package io.waimao;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import graphql.Internal;
import java.util.List;
import java.util.Map;

@AnalyzeClasses(packages = "io.waimao", importOptions = ArchitectureTest.WithoutTests.class)
class ArchitectureTest {

    /** Wherever the build puts them. */
    static final class WithoutTests implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/");
        }
    }

    /** Each layer, and the layers that may use it. */
    private static final Map<String, List<String>> USERS = Map.ofEntries(
            entry("http", List.of()),
            entry("api", List.of()),
            entry("operations", List.of()),
            entry("export", List.of("http")),
            entry("pages", List.of("http")),
            entry("agents", List.of("http")),
            entry("feed", List.of("http")),
            entry("engine", List.of("http", "api", "agents")),
            entry("ingestion", List.of("http", "api", "export", "feed")),
            entry("transitions", List.of("api", "export", "pages")),
            entry("findings", List.of("api", "feed", "ingestion")),
            entry("claims", List.of("api", "transitions", "ingestion", "export")),
            entry(
                    "wording",
                    List.of(
                            "api",
                            "export",
                            "feed",
                            "pages",
                            "transitions",
                            "claims",
                            "findings",
                            "derivation",
                            "ingestion")),
            entry("derivation", List.of("api", "export", "pages", "transitions", "claims", "findings", "ingestion")),
            entry(
                    "observations",
                    List.of(
                            "api",
                            "export",
                            "feed",
                            "pages",
                            "transitions",
                            "claims",
                            "findings",
                            "wording",
                            "derivation",
                            "ingestion")),
            entry(
                    "catalogue",
                    List.of(
                            "agents",
                            "api",
                            "export",
                            "feed",
                            "pages",
                            "transitions",
                            "claims",
                            "findings",
                            "wording",
                            "derivation",
                            "observations",
                            "ingestion")),
            entry(
                    "quantity",
                    List.of(
                            "api",
                            "export",
                            "pages",
                            "transitions",
                            "claims",
                            "findings",
                            "wording",
                            "derivation",
                            "observations",
                            "ingestion")),
            entry(
                    "language",
                    List.of(
                            "agents",
                            "api",
                            "export",
                            "feed",
                            "pages",
                            "transitions",
                            "claims",
                            "findings",
                            "wording",
                            "derivation",
                            "observations",
                            "catalogue",
                            "quantity",
                            "ingestion")),
            entry(
                    "dataset",
                    List.of(
                            "agents",
                            "http",
                            "api",
                            "operations",
                            "export",
                            "feed",
                            "pages",
                            "engine",
                            "ingestion",
                            "observations",
                            "catalogue")),
            entry("build", List.of("http", "operations")));

    /** The sub-packages that may use internals of graphql-java and SmallRye. */
    private static final String[] FENCED = {"io.waimao.engine.framework..", "io.waimao.engine.shortcut.."};

    @ArchTest
    static void packagesDependDownwardsOnly(JavaClasses classes) {
        var layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (var layer : USERS.keySet()) {
            layers.layer(layer).definedBy("io.waimao." + layer + "..");
        }
        USERS.forEach((layer, users) -> {
            var rule = layers.whereLayer(layer);
            if (users.isEmpty()) {
                rule.mayNotBeAccessedByAnyLayer();
            } else {
                rule.mayOnlyBeAccessedByLayers(users.toArray(String[]::new));
            }
        });
        layers.check(classes);
    }

    @ArchTest
    static final ArchRule roomsHaveNoCycles =
            slices().matching("io.waimao.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("io.waimao.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule internalsOfTheFrameworkAreFenced = noClasses()
            .that()
            .resideOutsideOfPackages(FENCED)
            .should()
            .dependOnClassesThat(resideInAnyPackage("io.smallrye.graphql..", "io.quarkus.smallrye.graphql..")
                    .and(not(resideInAnyPackage("io.smallrye.graphql.api..")))
                    .or(describe("are internal to graphql-java", ArchitectureTest::isInternal)));

    /** What is inside a class is as internal as the class. */
    private static boolean isInternal(JavaClass type) {
        return type.isAnnotatedWith(Internal.class)
                || type.getEnclosingClass().map(ArchitectureTest::isInternal).orElse(false);
    }

    @ArchTest
    static final ArchRule internalMethodsOfTheFrameworkAreFenced = noClasses()
            .that()
            .resideOutsideOfPackages(FENCED)
            .should()
            .accessTargetWhere(describe("a method is internal to graphql-java", access -> access.getTarget()
                    .resolveMember()
                    .map(member -> member.isAnnotatedWith(Internal.class))
                    .orElse(false)));

    @ArchTest
    static void noPackageHasMoreThanThirtyFiles(JavaClasses classes) {
        var files = classes.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(groupingBy(JavaClass::getPackageName, counting()));
        files.forEach((name, count) -> assertTrue(count <= 30, () -> name + " has " + count + " files"));
    }
}
