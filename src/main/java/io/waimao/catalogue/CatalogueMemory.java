package io.waimao.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds the catalogue of the latest version of the data that is known. A transaction that changes the data sees its own
 * catalogue instead, as the database has it, from its first change on and after each.
 */
@ApplicationScoped
class CatalogueMemory {

    private final CatalogueReader reader;
    private final CatalogueChange change;
    private final DataVersions versions;
    private volatile @Nullable Held held;

    private record Held(Object version, CatalogueContents contents) {}

    CatalogueMemory(CatalogueReader reader, CatalogueChange change, DataVersions versions) {
        this.reader = reader;
        this.change = change;
        this.versions = versions;
    }

    CatalogueContents contents() {
        if (change.isRunning()) {
            return change.contents(reader::read);
        }
        Optional<?> version = versions.latest();
        return version.isPresent() ? of(version.get()) : reader.read();
    }

    private CatalogueContents of(Object version) {
        var known = held;
        return known != null && known.version.equals(version) ? known.contents : load(version);
    }

    /**
     * What is read may be newer than the version, if another process has changed it and this one does not know yet; then the
     * version that it will know of is another, too, and all is read again.
     */
    private synchronized CatalogueContents load(Object version) {
        var known = held;
        if (known == null || !known.version.equals(version)) {
            known = new Held(version, reader.read());
            held = known;
        }
        return known.contents;
    }
}
