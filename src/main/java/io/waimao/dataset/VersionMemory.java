package io.waimao.dataset;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Holds what was read of the latest version of the data that is known. A transaction that changes the data sees its own state
 * instead, as the database has it, from its first change on and after each.
 *
 * @param <T> what is held
 */
public final class VersionMemory<T> {

    /** In the place of what a transaction has not read since its last change. */
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

    /** To be called at the beginning of a transaction that changes the data, and after each change: it has to read again. */
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
     * What is read may be newer than the version, if another process has changed it and this one does not know yet; then the
     * version that it will know of is another, too, and all is read again.
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
