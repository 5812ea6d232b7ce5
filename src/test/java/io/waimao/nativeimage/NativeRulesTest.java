package io.waimao.nativeimage;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.enterprise.context.Initialized;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Code that behaves differently in a native executable is confined to places that a test checks. */
@AnalyzeClasses(packages = "io.waimao", importOptions = NativeRulesTest.WithoutTests.class)
class NativeRulesTest {

    static final class WithoutTests implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/");
        }
    }

    private static final Pattern REFLECTION = Pattern.compile(
            "java\\.lang\\.Class\\.(forName|newInstance|get(Declared)?(Method|Field|Constructor|Classe)s?|getRecordComponents)"
                    + "|java\\.lang\\.ClassLoader\\.loadClass"
                    + "|java\\.lang\\.invoke\\.(MethodHandles\\$Lookup|LambdaMetafactory)\\..*"
                    + "|java\\.lang\\.reflect\\.(Proxy|Array)\\.new.*"
                    + "|java\\.util\\.concurrent\\.atomic\\.\\w+Updater\\.newUpdater"
                    + "|java\\.util\\.ServiceLoader\\.load.*"
                    + "|io\\.smallrye\\.graphql\\.spi\\.ClassloadingService\\.loadClass"
                    + "|io\\.smallrye\\.graphql\\.execution\\.datafetcher\\.helper\\.\\w+Invoker\\..*");

    private static final Pattern RESOURCES = Pattern.compile(
            "java\\.lang\\.Class(Loader)?\\.(getResource.*|resources|getSystemResource.*)|java\\.util\\.ResourceBundle\\..*");

    private static final Pattern CHARSETS_BY_NAME =
            Pattern.compile("java\\.nio\\.charset\\.Charset\\.(forName|isSupported|availableCharsets)\\(.*"
                    + "|java\\.lang\\.String\\.getBytes\\(java\\.lang\\.String\\)"
                    + "|java\\.lang\\.String\\.<init>\\(\\[B.*java\\.lang\\.String\\)"
                    + "|java\\.io\\.\\w+\\.<init>\\(java\\.io\\.\\w+Stream, (boolean, )?java\\.lang\\.String\\)"
                    + "|java\\.net\\.URL(De|En)coder\\.\\w+\\(java\\.lang\\.String, java\\.lang\\.String\\)");

    /** Has one value when the executable is built and another when it runs. */
    private static final Pattern ENVIRONMENT = Pattern.compile("java\\.time\\.\\w+\\.now"
            + "|java\\.time\\.Clock\\.\\w+"
            + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime|getenv|getProperty|getProperties)"
            + "|java\\.lang\\.(Thread|Runtime|ProcessHandle|Integer\\.getInteger|Boolean\\.getBoolean)\\b.*"
            + "|java\\.lang\\.Math\\.random"
            + "|java\\.util\\.UUID\\.randomUUID"
            + "|java\\.(util\\.Locale\\.getDefault|time\\.ZoneId\\.systemDefault|nio\\.charset\\.Charset\\.defaultCharset)"
            + "|java\\.(net\\.InetAddress|nio\\.file\\.Files)\\..*"
            + "|org\\.eclipse\\.microprofile\\.config\\.ConfigProvider\\..*");

    /** Checked by NativeReflectionTest (the first three) and by ConstructedRecordsTest and ImageHeapTest (the last). */
    @ArchTest
    static void reflectionIsConfined(JavaClasses classes) {
        assertEquals(
                Set.of(),
                callersOf(REFLECTION, classes)
                        .filter(caller -> !Set.of("Member", "ResolverMethod", "ArgumentType", "Projection")
                                .contains(caller))
                        .collect(toCollection(TreeSet::new)));
    }

    /** Checked by NativeResourcesTest. */
    @ArchTest
    static void readingOfResourcesIsConfined(JavaClasses classes) {
        assertEquals(
                Set.of(),
                callersOf(RESOURCES, classes)
                        .filter(caller -> !Set.of(
                                        "AgentFiles",
                                        "ReferenceFiles",
                                        "CodeTable",
                                        "Templates",
                                        "PreparedDatabase",
                                        "BuildFile",
                                        "TrustedDocuments",
                                        "ViewTemplate")
                                .contains(caller))
                        .collect(toCollection(TreeSet::new)));
    }

    /** The executable contains the usual charsets and those in static fields. */
    @ArchTest
    static void charsetsAreLookedUpByNameOnlyForStaticFields(JavaClasses classes) {
        assertEquals(
                Set.of("AcceptedCharsets.byName", "EncodingDetector.<clinit>"),
                classes.stream()
                        .flatMap(type -> type.getAccessesFromSelf().stream())
                        .filter(call -> CHARSETS_BY_NAME
                                .matcher(call.getTarget().getFullName())
                                .matches())
                        .map(call -> call.getOriginOwner().getSimpleName() + "."
                                + call.getOrigin().getName())
                        .collect(toCollection(TreeSet::new)));
    }

    private static Stream<String> callersOf(Pattern called, JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(call -> called.matcher(name(call)).matches())
                .map(JavaAccess::getOriginOwner)
                .map(JavaClass::getSimpleName);
    }

    private static String name(JavaAccess<?> call) {
        return call.getTargetOwner().getName() + "." + call.getName();
    }

    @ArchTest
    static void staticFieldsDoNotDependOnTimeOrEnvironment(JavaClasses classes) {
        assertEquals(
                Set.of(),
                classes.stream()
                        .flatMap(type -> type.getStaticInitializer().stream())
                        .flatMap(initializer -> initializer.getAccessesFromSelf().stream())
                        .filter(call -> !call.isDeclaredInLambda())
                        .filter(call -> ENVIRONMENT.matcher(name(call)).matches())
                        .map(call -> call.getOriginOwner().getName() + " calls " + name(call))
                        .collect(toCollection(TreeSet::new)));
    }

    /** The container starts during a native build: its observers are called there and never at run time. */
    @ArchTest
    static void noMethodObservesTheStartOfTheContainer(JavaClasses classes) {
        assertEquals(
                Set.of(),
                classes.stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(NativeRulesTest::observesInitialization)
                        .map(JavaMethod::getFullName)
                        .collect(toCollection(TreeSet::new)));
    }

    private static boolean observesInitialization(JavaMethod method) {
        return method.getParameters().stream().anyMatch(parameter -> parameter.isAnnotatedWith(Initialized.class));
    }
}
