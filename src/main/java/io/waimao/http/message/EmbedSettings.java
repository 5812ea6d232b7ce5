package io.waimao.http.message;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Charts on other sites. The policy of their page is in application.properties. */
@ConfigMapping(prefix = "waimao.embed")
interface EmbedSettings {

    /**
     * The sites that may show a chart in a frame, as the directive frame-ancestors has them: 'none', 'self', origins such as
     * https://news.example, or *.
     */
    @WithDefault("'none'")
    String frameAncestors();
}
