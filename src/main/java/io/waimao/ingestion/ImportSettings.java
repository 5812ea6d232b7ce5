package io.waimao.ingestion;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** What to import when the application starts. */
@ConfigMapping(prefix = "waimao.import")
public interface ImportSettings {

    /** A folder whose files are imported when the application starts; with a fault in one of them it does not start. */
    Optional<Path> folder();
}
