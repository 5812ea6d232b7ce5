package io.waimao.pages;

import io.waimao.dataset.DataVersion;
import io.waimao.dataset.DataVersions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Makes pages, each from one version of the data. */
@ApplicationScoped
class PageMaker {

    /** Changes of the data are far rarer than a page takes. */
    private static final int ATTEMPTS = 5;

    private final DataVersions versions;

    PageMaker(DataVersions versions) {
        this.versions = versions;
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

    private DataVersion version() {
        return versions.latest().orElseThrow();
    }
}
