package io.waimao.dataset;

import java.util.Optional;

/** The versions of the data over time. No version recurs, because the time of a change always increases. */
public interface DataVersions {

    /** The version known without a query; empty if another process may have changed the data unnoticed. */
    Optional<DataVersion> known();

    /**
     * Reads the version from the database, which all its machines have then; empty before any data is loaded. Remembers
     * it.
     */
    Optional<DataVersion> ask();

    /** Whether the database still has this version. If not, remembers its replacement. */
    boolean isStill(DataVersion version);

    /** The known version or, without one, that of the database. */
    default Optional<DataVersion> latest() {
        return known().or(this::ask);
    }
}
