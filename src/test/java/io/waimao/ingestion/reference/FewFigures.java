package io.waimao.ingestion.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.LinkedHashMap;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * On request of a test, replaces all shipped figures with the figures of observations.csv, so that most provinces only
 * have figures of the test.
 */
@ApplicationScoped
class FewFigures {

    private static final Set<String> LEFT_OUT = Set.of("customs.csv", "press.csv", "enterprises.csv");

    private final ReferenceData data;
    private final boolean wanted;

    FewFigures(
            ReferenceData data,
            @ConfigProperty(name = "waimao.test.few-figures", defaultValue = "false") boolean wanted) {
        this.data = data;
        this.wanted = wanted;
    }

    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE + 1) StartupEvent event) {
        if (wanted) {
            data.load(files());
        }
    }

    private static ReferenceFiles files() {
        var contents = new LinkedHashMap<String, byte[]>();
        ReferenceFiles.shipped()
                .contents()
                .forEach((name, content) -> contents.put(name, LEFT_OUT.contains(name) ? header(content) : content));
        return new ReferenceFiles(contents);
    }

    private static byte[] header(byte[] content) {
        return (new String(content, UTF_8).lines().findFirst().orElseThrow() + "\n").getBytes(UTF_8);
    }
}
