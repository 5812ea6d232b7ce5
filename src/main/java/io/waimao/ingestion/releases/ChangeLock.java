package io.waimao.ingestion.releases;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * One change of the data at a time; others wait. In this process they come in the order in which they asked, and all
 * processes of a database take turns by a lock in it, which is gone with a process that is killed.
 */
@ApplicationScoped
public class ChangeLock {

    /** Longer than any change takes; the framework's default would break off after a minute. */
    private static final int TRANSACTION_SECONDS = 24 * 60 * 60;

    private final ReentrantLock ofProcess = new ReentrantLock(true);
    private final DatasetUpdate update;

    ChangeLock(DatasetUpdate update) {
        this.update = update;
    }

    /** Makes the change in a transaction of its own; if it fails, nothing has changed. */
    public <T> T take(Supplier<T> change) {
        ofProcess.lock();
        try {
            return QuarkusTransaction.requiringNew()
                    .timeout(TRANSACTION_SECONDS)
                    .call(() -> {
                        update.begin();
                        return change.get();
                    });
        } finally {
            ofProcess.unlock();
        }
    }
}
