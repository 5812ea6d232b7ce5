package io.waimao.ingestion.releases;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Allows one change of the data at a time; others wait. Within this process they run in the order of arrival. Processes
 * on the same database use a database lock, which is released if a process is killed.
 */
@ApplicationScoped
public class ChangeLock {

    /** Longer than any change; the framework's default would abort after a minute. */
    private static final int TRANSACTION_SECONDS = 24 * 60 * 60;

    private final ReentrantLock ofProcess = new ReentrantLock(true);
    private final DatasetUpdate update;

    ChangeLock(DatasetUpdate update) {
        this.update = update;
    }

    /** Runs the change in its own transaction; if it fails, nothing has changed. */
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
