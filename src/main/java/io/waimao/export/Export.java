package io.waimao.export;

import io.waimao.paging.BadInput;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An exported file. */
interface Export {

    /** The file name. */
    String file();

    /**
     * Reads the parameters; rows are read later.
     *
     * @throws BadInput if a parameter is not accepted
     */
    Rows prepare(ExportFilter filter);

    /**
     * The contents of the file.
     *
     * @param each passes on one row after the other
     */
    record Rows(String contentType, List<String> header, Consumer<Consumer<List<String>>> each) {

        private static final String CSV = "text/csv; charset=utf-8; header=present";

        Rows(List<String> header, Consumer<Consumer<List<String>>> each) {
            this(CSV, header, each);
        }
    }

    static String text(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
