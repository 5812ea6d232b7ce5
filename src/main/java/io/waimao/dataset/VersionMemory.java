package io.waimao.dataset;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Holds what was read for the latest known version of the data. A transaction that changes the data reads its own state
 * instead, from its first change on and after each change.
 *
 * @param <T> the type held
 */
public final class VersionMemory<T> {

    /** Stands for contents that a transaction has not read since its last change. */
    private static final Object NOT_READ = new Object();

    private final Supplier<T> reader;
    private final DataVersions versions;
    private final TransactionSynchronizationRegistry transactions;
    private volatile @Nullable Held<T> held;

    private record Held<T>(DataVersion version, T contents) {}

    private record Own<T>(T contents) {}

    public VersionMemory(Supplier<T> reader, DataVersions versions, TransactionSynchronizationRegistry transactions) {
        this.reader = reader;
        this.versions = versions;
        this.transactions = transactions;
    }

    public T contents() {
        if (transactions.getTransactionKey() != null && transactions.getResource(this) != null) {
            return ofTransaction();
        }
        return versions.latest().map(this::of).orElseGet(reader);
    }

    /** Call it at the start of a transaction that changes the data, and after each change. */
    public void changing() {
        transactions.putResource(this, NOT_READ);
    }

    @SuppressWarnings("unchecked")
    private T ofTransaction() {
        if (transactions.getResource(this) instanceof Own<?> own) {
            return (T) own.contents;
        }
        var contents = reader.get();
        transactions.putResource(this, new Own<>(contents));
        return contents;
    }

    private T of(DataVersion version) {
        var known = held;
        return known != null && known.version.equals(version) ? known.contents : load(version);
    }

    /**
     * The contents may be newer than the version if another process has just changed the data. That is safe: once this
     * process notices, the version differs and everything is read again.
     */
    private synchronized T load(DataVersion version) {
        var known = held;
        if (known == null || !known.version.equals(version)) {
            known = new Held<>(version, reader.get());
            held = known;
        }
        return known.contents;
    }
}
