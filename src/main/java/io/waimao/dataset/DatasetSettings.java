package io.waimao.dataset;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Optional;

/** How a process notices changes of the data by other processes. */
@ConfigMapping(prefix = "waimao.dataset")
public interface DatasetSettings {

    /** The longest time in which it notices them. Empty or zero: no other process changes the data. */
    Optional<Duration> refresh();
}
