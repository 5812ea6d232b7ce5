package io.waimao.ingestion.formats.customs;

import io.waimao.ingestion.csv.CellParser;
import io.waimao.ingestion.csv.Row;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as the customs administration writes them: with group separators, and a dash for nothing. */
final class GroupedNumber {

    private static final Pattern NOTHING = Pattern.compile("[-–—]+");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");

    private GroupedNumber() {}

    /** The number in a column; null for nothing. */
    static @Nullable BigDecimal of(Row row, String column) {
        return NOTHING.matcher(row.textOf(column)).matches() ? null : row.optional(column, GroupedNumber::parse);
    }

    private static BigDecimal parse(String text) {
        return CellParser.number(GROUPED.matcher(text).matches() ? text.replace(",", "") : text);
    }
}
