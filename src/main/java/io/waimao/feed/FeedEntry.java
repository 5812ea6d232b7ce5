package io.waimao.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change.
 *
 * @param kind the category, such as publication
 * @param key identifies it among its kind for good
 * @param link where it can be read; null if nowhere
 */
record FeedEntry(
        String kind,
        String key,
        Instant updated,
        String title,
        String summary,
        @Nullable String link) {

    /** An identifier that never changes (RFC 4151). */
    String id() {
        return Feed.TAG + kind + "/" + Feed.encoded(key);
    }
}
