package io.waimao.pages;

import io.waimao.dataset.DataVersion;
import io.waimao.dataset.DataVersions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes pages, each from one version of the data. */
@ApplicationScoped
class PageMaker {

    /** Changes of the data are far rarer than a page takes. */
    private static final int ATTEMPTS = 5;

    /** Pages that are kept. */
    private static final int MOST = 200;

    private final DataVersions versions;
    private final Clock clock;
    private final Map<Object, Page> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Page> eldest) {
            return size() > MOST;
        }
    });

    PageMaker(DataVersions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    /** @param isFound false for a page that says that there is nothing */
    record Draft(String html, boolean isFound) {

        Draft(String html) {
            this(html, true);
        }
    }

    /** @param draft written again if the data changes meanwhile */
    Page make(Supplier<Draft> draft) {
        var version = version();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var written = draft.get();
            if (versions.isStill(version)) {
                return new Page(written.html(), version, written.isFound());
            }
            version = version();
        }
        throw new IllegalStateException("the data changes too often for a page");
    }

    /** The page that was made for the key from this version of the data on this day, or else a new one. */
    Page keep(Object key, Supplier<Draft> draft) {
        var dated = List.of(key, LocalDate.now(clock));
        var page = kept.get(dated);
        if (page == null || !versions.known().equals(Optional.of(page.version()))) {
            page = make(draft);
            kept.put(dated, page);
        }
        return page;
    }

    private DataVersion version() {
        return versions.latest().orElseThrow();
    }
}
