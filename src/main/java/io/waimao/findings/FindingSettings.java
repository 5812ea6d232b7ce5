package io.waimao.findings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much is checked and kept. */
@ConfigMapping(prefix = "waimao.findings")
public interface FindingSettings {

    /** Figures about countries and HS codes up to which those of an area are checked; beyond only all its others are. */
    @WithDefault("20000")
    int details();

    /** Findings that are kept of an area, a kind and a severity; the last of them tells how many more there were. */
    @WithDefault("100")
    int kept();
}
