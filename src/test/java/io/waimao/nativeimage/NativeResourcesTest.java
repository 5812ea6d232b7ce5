package io.waimao.nativeimage;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A native executable contains only the resources that its build lists. */
class NativeResourcesTest {

    private final NativeBuild nativeBuild = NativeBuild.ofTheApplication();

    @Test
    void allResourcesOfTheApplicationAreIncluded() throws Exception {
        var classes = NativeBuild.classes();
        try (var files = Files.walk(classes)) {
            var resources = files.filter(Files::isRegularFile)
                    .map(file -> classes.relativize(file).toString())
                    .filter(NativeResourcesTest::isReadAtRunTime)
                    .collect(toCollection(TreeSet::new));
            assertTrue(resources.size() > 50, resources::toString);
            resources.removeIf(nativeBuild::includes);
            assertEquals(Set.of(), resources);
        }
    }

    /** Settings, services and native-image metadata are read by the build. */
    private static boolean isReadAtRunTime(String file) {
        return !file.endsWith(".class")
                && !file.equals("application.properties")
                && !file.equals("META-INF/microprofile-config.properties")
                && !file.startsWith("META-INF/services/")
                && !file.startsWith("META-INF/native-image/");
    }

    /** It is created after the tests have run. */
    @Test
    void thePreparedDatabaseIsIncluded() {
        assertTrue(nativeBuild.includes("database/waimao.mv.db"));
    }

    /** The playground without its source maps, which are larger than itself. */
    @Test
    void whatOnlyDevelopersReadIsLeftOut() {
        var playground =
                "META-INF/io.smallrye_smallrye-graphql-ui-graphiql__jar/META-INF/resources/graphql-ui/graphiql.min";
        var d3 = "META-INF/resources/webjars/d3/7.9.0/dist/d3";
        assertTrue(nativeBuild.includes(playground + ".js"));
        assertTrue(nativeBuild.includes(d3 + ".min.js"));
        for (var resource : Set.of(playground + ".js.map", playground + ".css.map", d3 + ".js")) {
            assertFalse(nativeBuild.includes(resource), resource);
        }
    }
}
