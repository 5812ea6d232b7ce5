package io.waimao.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.function.Supplier;

/** The transaction of the caller, if it is one that changes the data: it reads the catalogue itself, once after each change. */
@ApplicationScoped
class CatalogueChange {

    private static final String CONTENTS = CatalogueChange.class.getName();
    private static final Object NOT_READ = new Object();

    private final TransactionSynchronizationRegistry transactions;

    CatalogueChange(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    /** Also after each change: what was read before is so no longer. */
    void mark() {
        transactions.putResource(CONTENTS, NOT_READ);
    }

    boolean isRunning() {
        return transactions.getTransactionKey() != null && transactions.getResource(CONTENTS) != null;
    }

    CatalogueContents contents(Supplier<CatalogueContents> reading) {
        if (transactions.getResource(CONTENTS) instanceof CatalogueContents contents) {
            return contents;
        }
        var contents = reading.get();
        transactions.putResource(CONTENTS, contents);
        return contents;
    }
}
