package io.waimao.findings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits on the figures checked and the findings stored. */
@ConfigMapping(prefix = "waimao.findings")
public interface FindingSettings {

    /**
     * The largest number of figures about countries and HS codes to check in an area; with more, only its other figures
     * are checked.
     */
    @WithDefault("20000")
    int details();

    /** The number of findings stored for an area, kind and severity; the last one states how many more there were. */
    @WithDefault("100")
    int kept();
}
