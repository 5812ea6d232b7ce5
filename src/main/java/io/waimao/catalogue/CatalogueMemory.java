package io.waimao.catalogue;

import io.waimao.dataset.DataVersions;
import io.waimao.dataset.VersionMemory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Holds the catalogue of the latest version of the data that is known, or of a transaction that changes it. */
@ApplicationScoped
public class CatalogueMemory {

    private final VersionMemory<CatalogueContents> memory;

    CatalogueMemory(CatalogueSource source, DataVersions versions, TransactionSynchronizationRegistry transactions) {
        this.memory = new VersionMemory<>(source::read, versions, transactions);
    }

    CatalogueContents contents() {
        return memory.contents();
    }

    /** The transaction changes the data. */
    public void changing() {
        memory.changing();
    }
}
