package io.waimao.export;

import java.io.OutputStream;
import java.util.function.Consumer;

/**
 * A file that is ready to be written.
 *
 * @param writer writes the file; throws {@link DataChangedException} if an import intervened
 */
public record PreparedFile(String contentType, Consumer<OutputStream> writer) {}
