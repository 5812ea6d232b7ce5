package io.waimao.ingestion;

import java.io.IOException;

/** Temporary files of an import cannot be written or read: the disk is full, or the folder is not accessible. */
public final class StorageFullException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StorageFullException(IOException cause) {
        super(cause);
    }
}
