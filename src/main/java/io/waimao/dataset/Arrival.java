package io.waimao.dataset;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLTransientConnectionException;

/** Waits for a version of the data to reach all machines of the database. */
@ApplicationScoped
class Arrival {

    private static final long PAUSE_MILLIS = 10;

    /** Ten seconds: far more than a commit needs, unless a machine is away. */
    private static final int TRIES = 1000;

    private final Machines machines;

    Arrival(Machines machines) {
        this.machines = machines;
    }

    /** @throws IllegalStateException as in an outage of the database, if some machine does not get it */
    DataVersion await(DataVersion version) {
        for (int tries = 0; !machines.have(version); tries++) {
            if (tries == TRIES) {
                throw new IllegalStateException(new SQLTransientConnectionException(
                        "some machines of the database do not have the version " + version.version()));
            }
            pause();
        }
        return version;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped waiting for a version of the data", stopped);
        }
    }
}
