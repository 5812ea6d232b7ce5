package io.waimao;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappingInterface.Property;
import io.smallrye.config.ConfigMappings;
import io.waimao.engine.errors.ErrorCode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentationTest {

    private static final Pattern TABLE = Pattern.compile("(?i)create table (\\w+)");

    private static final Pattern VARIABLE = Pattern.compile("\\b((?:WAIMAO|QUARKUS|OTEL)_[A-Z_]+)\\b");

    private static final Pattern MAPPED = Pattern.compile("(?m)^\\| `([a-z.]+)` \\|");

    /** Names of classes, in code; a single word may be anything. */
    private static final Pattern NAME = Pattern.compile("`((?:[A-Z][a-z]+){2,}|Growth|Rules?|Check|LimitSettings)`");

    private static final Pattern RUN = Pattern.compile("-Dtest=(\\w+)");

    private static final Pattern FILE = Pattern.compile("(?<![\\w./(])((?:src|\\.ci|docker)/[\\w./-]*\\w)");

    private static final Pattern METRIC = Pattern.compile("`(waimao_\\w+)`");

    /** In Markdown, or in an element with an image. */
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)|src=\"([^\"]+)\"");

    @Test
    void theReadmeIsShort() {
        assertTrue(Pages.read(Pages.README).lines().count() <= 200);
    }

    @Test
    void everyErrorCodeStandsOnAPage() {
        var pages = Pages.all().stream().map(Pages::read).collect(joining());
        assertEquals(
                List.of(),
                Arrays.stream(ErrorCode.values())
                        .filter(code -> !pages.contains("`" + code + "`"))
                        .toList());
    }

    @Test
    void everySettingStandsInTheTableWithItsEnvironmentVariableAndDefault() {
        var page = Pages.read(Pages.page("settings.md"));
        var settings = new ClassFileImporter()
                .withImportOption(new ArchitectureTest.WithoutTests()).importPackages("io.waimao").stream()
                        .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                        .map(type -> ConfigMappings.ConfigClass.configClass(type.reflect()))
                        .flatMap(mapping -> ConfigMappings.getProperties(mapping).entrySet().stream())
                        .toList();
        assertTrue(settings.size() > 20, settings::toString);
        assertEquals(
                List.of(),
                settings.stream()
                        .map(setting -> row(setting.getKey().replace("[*]", ""), setting.getValue()))
                        .filter(row -> !page.contains(row))
                        .toList());
    }

    @Test
    void everyEnvironmentVariableOfAPageStandsInTheTable() {
        var page = Pages.read(Pages.page("settings.md"));
        assertEquals(List.of(), missing(Pages.find(VARIABLE), variable -> page.contains("| `" + variable + "` |")));
    }

    @Test
    void everyPackageStandsInTheMap() {
        var page = Pages.read(Pages.page("architecture.md"));
        var map = page.substring(page.indexOf("## Map of the packages"), page.indexOf("## Glossary"));
        var packages = new ClassFileImporter()
                .withImportOption(new ArchitectureTest.WithoutTests()).importPackages("io.waimao").stream()
                        .map(type -> type.getPackageName().replaceFirst("io\\.waimao\\.?", ""))
                        .filter(name -> !name.isEmpty())
                        .collect(toCollection(TreeSet::new));
        assertEquals(
                packages, MAPPED.matcher(map).results().map(row -> row.group(1)).collect(toCollection(TreeSet::new)));
    }

    @Test
    void everyClassThatHowToExtendNamesExists() {
        var classes = Pages.page("extending.md");
        assertEquals(List.of(), missing(NAME.matcher(Pages.read(classes)).results(), DocumentationTest::isClass));
    }

    @Test
    void everyTestThatACommandRunsExists() {
        assertEquals(List.of(), missing(Pages.find(RUN), DocumentationTest::isClass));
    }

    private static boolean isClass(String name) {
        return Pages.files(Path.of("src"), "/" + name + ".java").findAny().isPresent();
    }

    @Test
    void everyFileThatAPageNamesExists() {
        assertEquals(List.of(), missing(Pages.find(FILE), name -> Files.exists(Path.of(name))));
    }

    @Test
    void everyMetricOfAPageHasItsNameInTheCode() {
        var code =
                Pages.files(Path.of("src/main/java"), ".java").map(Pages::read).collect(joining());
        assertEquals(List.of(), missing(Pages.find(METRIC), metric -> code.contains('"' + meter(metric) + '"')));
    }

    /**
     * The name that Micrometer makes a metric of: Prometheus has no dots, and says of counters that they are totals.
     */
    private static String meter(String metric) {
        return metric.replaceFirst("_total$", "").replace('_', '.');
    }

    private static List<String> missing(Stream<MatchResult> named, Predicate<String> exists) {
        var names = named.map(match -> match.group(1)).collect(toCollection(TreeSet::new));
        assertFalse(names.isEmpty());
        return names.stream().filter(exists.negate()).toList();
    }

    @Test
    void everyLinkLeadsToAFileAndHeadingThatExist() {
        var documents = Stream.of(
                        Pages.all().stream(), Pages.markdown(Path.of(".github")), Pages.markdown(Path.of("docker")))
                .flatMap(pages -> pages);
        assertEquals(List.of(), documents.flatMap(DocumentationTest::deadLinks).toList());
    }

    private static Stream<String> deadLinks(Path page) {
        return links(page).filter(link -> !leads(page, link)).map(link -> page + ": " + link);
    }

    private static Stream<String> links(Path page) {
        return LINK.matcher(Pages.read(page))
                .results()
                .map(link -> link.group(1) == null ? link.group(2) : link.group(1))
                .filter(link -> !link.contains("://") && !link.startsWith("mailto:"));
    }

    private static boolean leads(Path page, String link) {
        var parts = link.split("#", 2);
        var target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
        return Files.exists(target) && (parts.length == 1 || headings(target).contains(parts[1]));
    }

    /** The anchors that GitHub gives to headings. */
    private static List<String> headings(Path page) {
        return Pages.read(page)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\w -]", "").replace(' ', '-'))
                .toList();
    }

    @Test
    void everyPageIsReachedFromTheReadme() {
        var reached = new TreeSet<Path>();
        var open = new ArrayDeque<>(List.of(Pages.README));
        while (!open.isEmpty()) {
            var page = open.remove();
            if (reached.add(page) && page.toString().endsWith(".md")) {
                links(page)
                        .map(link -> page.resolveSibling(link.split("#", 2)[0]).normalize())
                        .forEach(open::add);
            }
        }
        assertEquals(
                List.of(),
                Stream.concat(Pages.all().stream(), Pages.markdown(Path.of(".github")))
                        .filter(page -> !page.getFileName().toString().contains("TEMPLATE"))
                        .filter(page -> !reached.contains(page))
                        .toList());
    }

    @Test
    void decisionsAreNumberedAndHaveTheSameParts() {
        var records = Pages.markdown(Pages.page("decisions"))
                .filter(file -> file.getFileName().toString().matches("\\d{4}-.*"))
                .toList();
        assertFalse(records.isEmpty());
        for (int number = 1; number <= records.size(); number++) {
            var file = records.get(number - 1);
            var text = Pages.read(file);
            assertTrue(file.getFileName().toString().startsWith("%04d-".formatted(number)), file::toString);
            assertTrue(text.startsWith("# %d. ".formatted(number)), file::toString);
            assertEquals(
                    List.of("## Context", "## Options", "## Decision", "## Consequences"),
                    text.lines().filter(line -> line.startsWith("## ")).toList(),
                    file::toString);
            assertTrue(text.contains("\nBad:\n"), file::toString);
            assertTrue(text.lines().count() <= 40, file::toString);
        }
    }

    private static String row(String key, Property property) {
        var variable = key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
        var start = "| `%s` | `%s` | ".formatted(key, variable);
        return property.hasDefaultValue() ? start + property.getDefaultValue() + " |" : start;
    }

    @Test
    void whatIsSetForBothDatabasesIsNotMeantToDifferBetweenThem() throws IOException {
        var both = settings("src/main/resources/application.properties").stringPropertyNames();
        for (var database : List.of("h2", "postgresql")) {
            var own = settings("src/main/" + database + "/META-INF/microprofile-config.properties");
            assertTrue(Collections.disjoint(both, own.stringPropertyNames()), database);
        }
    }

    private static Properties settings(String file) throws IOException {
        var settings = new Properties();
        settings.load(new StringReader(Pages.read(Path.of(file))));
        return settings;
    }

    @Test
    void everyTableHasItsPlaceInADistributedDatabase() throws IOException {
        var distribution = Pages.read(Path.of("docker/citus.sql"));
        try (var migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertEquals(
                    List.of(),
                    migrations
                            .flatMap(file -> TABLE.matcher(Pages.read(file)).results())
                            .map(table -> table.group(1))
                            .filter(table -> !distribution.contains("'" + table + "'"))
                            .toList());
        }
    }
}
