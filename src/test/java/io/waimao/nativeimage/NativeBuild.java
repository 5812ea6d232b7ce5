package io.waimao.nativeimage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.quarkus.bootstrap.app.QuarkusBootstrap;
import io.quarkus.bootstrap.app.QuarkusBootstrap.Mode;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * The input of {@code native-image}, made by the framework's build without calling that tool: all classes registered
 * for
 * reflection and all included resources, ours and those of every extension.
 */
public final class NativeBuild {

    private static final String FOLDER = "META-INF/native-image/";

    /** The system property with the result: one build serves all class loaders of the JVM. */
    private static final String JAR = NativeBuild.class.getName();

    private final Map<String, JsonObject> reflective;
    private final Set<Pattern> resources;
    private final Set<Pattern> excluded;

    private NativeBuild(JsonArray reflective, JsonObject resources) {
        this.reflective = objects(reflective).collect(toMap(type -> type.getString("name"), Function.identity()));
        this.resources = patterns(resources, "includes");
        this.excluded = patterns(resources, "excludes");
    }

    private static Set<Pattern> patterns(JsonObject resources, String kind) {
        return objects(resources.getJsonObject("resources").getJsonArray(kind, new JsonArray()))
                .map(resource -> Pattern.compile(resource.getString("pattern")))
                .collect(toSet());
    }

    public static NativeBuild ofTheApplication() {
        try (var jar = new ZipFile(jar())) {
            return new NativeBuild(
                    new JsonArray(read(jar, "reflect-config.json")), new JsonObject(read(jar, "resource-config.json")));
        } catch (Exception failed) {
            throw new IllegalStateException("the build for a native executable failed", failed);
        }
    }

    private static String read(ZipFile jar, String name) throws Exception {
        try (var in = jar.getInputStream(jar.getEntry(FOLDER + name))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static synchronized String jar() throws Exception {
        if (System.getProperty(JAR) == null) {
            System.setProperty(JAR, build().toString());
        }
        return System.getProperty(JAR);
    }

    private static Path build() throws Exception {
        var classes = classes();
        var target = classes.resolveSibling("native-check");
        var settings = new Properties();
        settings.putAll(Map.of(
                "quarkus.native.enabled", "true",
                "quarkus.native.sources-only", "true",
                "quarkus.package.jar.enabled", "false"));
        try (var application = QuarkusBootstrap.builder()
                .setApplicationRoot(classes)
                .setProjectRoot(Path.of("").toAbsolutePath())
                .setTargetDirectory(target)
                .setBaseName("application")
                .setMode(Mode.PROD)
                .setIsolateDeployment(true)
                .setLocalProjectDiscovery(true)
                .setBuildSystemProperties(settings)
                .build()
                .bootstrap()) {
            application.createAugmentor().createProductionApplication();
        }
        return target.resolve("native-sources/application-runner.jar");
    }

    /** The folder of the compiled application. */
    static Path classes() throws Exception {
        var settings = NativeBuild.class.getClassLoader().getResource("application.properties");
        return Path.of(requireNonNull(settings).toURI()).getParent();
    }

    private static Stream<JsonObject> objects(JsonArray array) {
        return array.stream().map(JsonObject.class::cast);
    }

    /** Whether the class can be loaded by a computed name. */
    public boolean loads(String className) {
        return reflective.containsKey(className);
    }

    /** Whether the method can be looked up and called, which depends on the class that declares it. */
    public boolean calls(Method method) {
        var declaring = reflective.get(method.getDeclaringClass().getName());
        return declaring != null
                && (declaring.getBoolean("allDeclaredMethods", false)
                        || objects(declaring.getJsonArray("methods", new JsonArray()))
                                .anyMatch(one -> one.getString("name").equals(method.getName())));
    }

    /** Whether all constructors can be looked up and called. */
    public boolean constructs(Class<?> type) {
        var registered = reflective.get(type.getName());
        return registered != null && registered.getBoolean("allDeclaredConstructors", false);
    }

    public boolean includes(String resource) {
        return matches(resources, resource) && !matches(excluded, resource);
    }

    private static boolean matches(Set<Pattern> patterns, String resource) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(resource).matches());
    }
}
