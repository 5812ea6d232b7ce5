package io.waimao.dataset;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Optional;

/** How a process hears of what others do to the data. */
@ConfigMapping(prefix = "waimao.dataset")
public interface DatasetSettings {

    /** After which time at the latest it knows of a change by another process; without it, or zero, there is no other. */
    Optional<Duration> refresh();
}
