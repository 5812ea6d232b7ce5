package io.waimao.catalogue;

import io.waimao.dataset.DataVersions;
import io.waimao.dataset.VersionMemory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Holds the catalogue of the latest known data version, or of the transaction that changes it. */
@ApplicationScoped
public class CatalogueMemory {

    private final VersionMemory<CatalogueContents> memory;

    CatalogueMemory(CatalogueSource source, DataVersions versions, TransactionSynchronizationRegistry transactions) {
        this.memory = new VersionMemory<>(source::read, versions, transactions);
    }

    CatalogueContents contents() {
        return memory.contents();
    }

    /** Marks the current transaction as changing the data. */
    public void changing() {
        memory.changing();
    }
}
