package io.waimao.export;

import io.waimao.paging.BadInput;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A file that goes out. */
interface Export {

    /** Its name. */
    String file();

    /**
     * Reads the parameters; the rows come later.
     *
     * @throws BadInput if one is not understood
     */
    Rows prepare(ExportFilter filter);

    /**
     * What the file consists of.
     *
     * @param each hands over one row after the other
     */
    record Rows(List<String> header, Consumer<Consumer<List<String>>> each) {}

    static String text(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
