package io.waimao.http.agents;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** Settings of the Model Context Protocol. */
@ConfigMapping(prefix = "waimao.agents")
public interface AgentSettings {

    /** Bytes of the answer of a tool; a longer one is replaced by an error that says how to ask for less. */
    @WithDefault("131072")
    int answerSize();

    /** Origins of web pages that may connect, such as https://example.org, beside pages on the same machine. */
    Optional<List<String>> origins();
}
