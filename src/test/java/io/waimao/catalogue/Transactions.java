package io.waimao.catalogue;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One transaction at a time, begun and ended by hand. */
public final class Transactions implements TransactionSynchronizationRegistry {

    private final Map<Object, Object> resources = new HashMap<>();
    private boolean active;

    public void begin() {
        resources.clear();
        active = true;
    }

    public void end() {
        resources.clear();
        active = false;
    }

    @Override
    public @Nullable Object getTransactionKey() {
        return active ? this : null;
    }

    @Override
    public void putResource(Object key, Object value) {
        resources.put(key, value);
    }

    @Override
    public @Nullable Object getResource(Object key) {
        if (!active) {
            throw new IllegalStateException("no transaction");
        }
        return resources.get(key);
    }

    @Override
    public void registerInterposedSynchronization(Synchronization sync) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getTransactionStatus() {
        return active ? Status.STATUS_ACTIVE : Status.STATUS_NO_TRANSACTION;
    }

    @Override
    public void setRollbackOnly() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean getRollbackOnly() {
        return false;
    }
}
