package io.waimao.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Holds the catalogue of the latest version of the data that is known, or of a transaction that changes it. */
@ApplicationScoped
class CatalogueMemory {

    private final VersionMemory<CatalogueContents> memory;

    CatalogueMemory(CatalogueReader reader, DataVersions versions, TransactionSynchronizationRegistry transactions) {
        this.memory = new VersionMemory<>(reader::read, versions, transactions);
    }

    CatalogueContents contents() {
        return memory.contents();
    }

    /** The transaction changes the data. */
    void changing() {
        memory.changing();
    }
}
