package io.waimao.dataset;

import java.util.Optional;

/** The versions that the data goes through. None comes back: the moments of changes only grow. */
public interface DataVersions {

    /** The version known without asking the database; empty where others may have changed the data unnoticed. */
    Optional<DataVersion> known();

    /** The version in the database; empty before any data is loaded. It is known from now on. */
    Optional<DataVersion> ask();

    /** Whether the database still has this version. If not, the version that replaced it is known from now on. */
    boolean isStill(DataVersion version);

    /** The known version or, without one, that of the database. */
    default Optional<DataVersion> latest() {
        return known().or(this::ask);
    }
}
