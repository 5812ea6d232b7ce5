package io.waimao.ingestion.formats;

import java.io.InputStream;

/** A file in the folder of reference data that is read when it is needed. */
final class ShippedTable {

    private ShippedTable() {}

    static InputStream open(String file) {
        var in = Thread.currentThread().getContextClassLoader().getResourceAsStream("reference/" + file);
        if (in == null) {
            throw new IllegalStateException("the resource reference/" + file + " is not in the application");
        }
        return in;
    }
}
