package io.waimao.agents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;

/** The resources with the documents, the manifest of the tools, and the texts. */
final class AgentFiles {

    private static final Pattern FRAGMENT = Pattern.compile("fragment (\\w+) on .*?\n}\n", Pattern.DOTALL);
    private static final Pattern SPREAD = Pattern.compile("\\.\\.\\.(\\w+)");

    private AgentFiles() {}

    static String read(String name) {
        try (var file = AgentFiles.class.getResourceAsStream("/agents/" + name)) {
            return new String(requireNonNull(file, name).readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Properties manifest() {
        var manifest = new Properties();
        try {
            manifest.load(new StringReader(read("tools.properties")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return manifest;
    }

    /** A document, with the shared fragments that it spreads. */
    static String document(String name) {
        var shared = new LinkedHashMap<String, String>();
        FRAGMENT.matcher(read("fragments.graphql"))
                .results()
                .forEach(found -> shared.put(found.group(1), found.group()));
        var document = new StringBuilder(read(name + ".graphql"));
        append(document.toString(), shared, document);
        return document.toString();
    }

    private static void append(String part, Map<String, String> shared, StringBuilder document) {
        SPREAD.matcher(part).results().forEach(spread -> {
            var fragment = shared.remove(spread.group(1));
            if (fragment != null) {
                document.append('\n').append(fragment);
                append(fragment, shared, document);
            }
        });
    }
}
