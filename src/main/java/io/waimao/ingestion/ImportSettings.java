package io.waimao.ingestion;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** The settings of imports at start. */
@ConfigMapping(prefix = "waimao.import")
public interface ImportSettings {

    /** A folder whose files are imported at start. A fault in one of them prevents the start. */
    Optional<Path> folder();
}
