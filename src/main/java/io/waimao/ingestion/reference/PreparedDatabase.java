package io.waimao.ingestion.reference;

import io.quarkus.arc.properties.UnlessBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.h2.store.fs.FileUtils;
import org.jspecify.annotations.Nullable;

/**
 * The database that the build made by starting the same code on an empty file: tables, shipped rows, roll-ups, verdicts
 * and
 * findings. The default database opens a copy of it in memory, outside the heap, and reads pages when they are needed.
 */
@ApplicationScoped
@UnlessBuildProperty(name = "waimao.database", stringValue = "postgresql", enableIfMissing = true)
class PreparedDatabase {

    /** Beside the code that made it; the build replaces it each time. */
    static final String RESOURCE = "database/waimao.mv.db";

    private static final Pattern IN_MEMORY = Pattern.compile("jdbc:h2:(nioMemFS:[^;]+).*");

    private final Optional<String> url;

    PreparedDatabase(@ConfigProperty(name = "quarkus.datasource.jdbc.url") Optional<String> url) {
        this.url = url;
    }

    /**
     * Call it before the first connection: the database engine creates a file that is missing.
     *
     * @return false if the configured database is another one or exists already, or nothing was prepared
     */
    boolean provide() {
        var database = url.map(IN_MEMORY::matcher).filter(matcher -> matcher.matches());
        return database.isPresent() && copyTo(database.get().group(1) + ".mv.db");
    }

    private static boolean copyTo(String file) {
        try (@Nullable
                InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(RESOURCE)) {
            if (in == null || FileUtils.exists(file)) {
                return false;
            }
            try (var out = FileUtils.newOutputStream(file, false)) {
                in.transferTo(out);
            }
            return true;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
