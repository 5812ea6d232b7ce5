package io.waimao.bench;

import java.nio.file.Path;

/** An empty database of one engine. */
public interface MeasuredDatabase {

    String url();

    /** Loads a file with the columns of the table by the engine's own means; the service is not running. */
    void bulkLoad(Path table) throws Exception;

    /** The whole database on the disk. */
    long bytes() throws Exception;
}
