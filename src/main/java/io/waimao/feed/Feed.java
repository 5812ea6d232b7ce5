package io.waimao.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.waimao.language.Language;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed.
 *
 * @param area the code of the province; null for all
 * @param updated the time of the latest change
 * @param entries the latest first
 */
record Feed(String title, @Nullable String area, Language language, Instant updated, List<FeedEntry> entries) {

    static final String TAG = "tag:waimao.io,2026:";

    String id() {
        return TAG + "feed" + (area == null ? "" : "/" + encoded(area));
    }

    String address() {
        return ChangeFeed.PATH + "?language=" + language + (area == null ? "" : "&province=" + encoded(area));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
