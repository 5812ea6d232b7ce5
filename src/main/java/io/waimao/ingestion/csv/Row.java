package io.waimao.ingestion.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.waimao.observations.Period;
import io.waimao.paging.BadInput;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file, read by column names. An invalid value is reported and replaced by a placeholder, so that one pass
 * finds all faults; {@link #faulty()} then marks the row as unusable.
 */
public final class Row {

    private final String file;
    private final Header header;
    private final CsvRecord fields;
    private final Faults faults;
    private boolean faulty;

    Row(String file, Header header, CsvRecord fields, Faults faults) {
        this.file = file;
        this.header = header;
        this.fields = fields;
        this.faults = faults;
    }

    long line() {
        return fields.getStartingLineNumber();
    }

    public boolean faulty() {
        return faulty;
    }

    /** Reports a fault of the value in the column. */
    public void fault(String column, String reason) {
        faulty = true;
        faults.add(new Fault(file, line(), header.label(column), raw(column), reason));
    }

    /** The value as it stands there; empty where there is none. */
    public String textOf(String column) {
        return raw(column);
    }

    /** Whether the file has the column. */
    public boolean has(String column) {
        return header.indexes().containsKey(column);
    }

    public boolean isEmpty(String column) {
        return raw(column).isEmpty();
    }

    /** @param longest in characters */
    public String text(String column, int longest) {
        return required(column, "", text -> CellParser.text(text, longest));
    }

    @Nullable
    public String optionalText(String column, int longest) {
        return optional(column, text -> CellParser.text(text, longest));
    }

    public <E extends Enum<E>> E oneOf(String column, E[] values) {
        return oneOf(column, values, Enum::name);
    }

    /** @param code the text of a value in files */
    public <E> E oneOf(String column, E[] values, Function<E, String> code) {
        return required(column, values[0], text -> CellParser.oneOf(text, values, code));
    }

    public <E extends Enum<E>> @Nullable E optionalOneOf(String column, E[] values) {
        return optional(column, text -> CellParser.oneOf(text, values, Enum::name));
    }

    /**
     * @param code the text of a value in files
     * @param absent the value for an empty cell
     */
    public <E> E optionalOneOf(String column, E[] values, Function<E, String> code, E absent) {
        var value = optional(column, text -> CellParser.oneOf(text, values, code));
        return value == null ? absent : value;
    }

    @Nullable
    public BigDecimal optionalNumber(String column) {
        return optional(column, CellParser::number);
    }

    public LocalDate date(String column) {
        return required(column, LocalDate.EPOCH, CellParser::date);
    }

    @Nullable
    public LocalDate optionalDate(String column) {
        return optional(column, CellParser::date);
    }

    public Period period(String column) {
        return required(column, Period.year(2000), CellParser::period);
    }

    /** The boolean in the column; false if empty. */
    public boolean isYes(String column) {
        return Boolean.TRUE.equals(optional(column, CellParser::yesOrNo));
    }

    public boolean yesOrNo(String column) {
        return required(column, false, CellParser::yesOrNo);
    }

    /** A known code. */
    public String code(String column, Codes known) {
        return required(column, "", known::known);
    }

    /** A code that the row defines; it is known from now on, even if the row has other faults. */
    public String newCode(String column, Codes known) {
        return required(column, "", text -> known.define(text, line()));
    }

    /**
     * Reports a key that an earlier row already has.
     *
     * @param seen keys of earlier rows, with their lines
     */
    public void unique(String column, String key, Map<String, Long> seen) {
        var earlier = seen.putIfAbsent(key, line());
        if (earlier != null) {
            fault(column, "lines %d and %d are duplicates: %s".formatted(earlier, line(), key));
        }
    }

    /** A required value. */
    public <T> T required(String column, T placeholder, CellParser<T> cell) {
        var text = raw(column);
        if (text.isEmpty()) {
            fault(column, "a value is required");
            return placeholder;
        }
        var value = parse(column, text, cell);
        return value == null ? placeholder : value;
    }

    /** A value, or null where there is none. */
    public <T> @Nullable T optional(String column, CellParser<T> cell) {
        var text = raw(column);
        return text.isEmpty() ? null : parse(column, text, cell);
    }

    private <T> @Nullable T parse(String column, String text, CellParser<T> cell) {
        try {
            return cell.parse(text);
        } catch (BadInput refused) {
            fault(column, String.valueOf(refused.getMessage()));
            return null;
        }
    }

    private String raw(String column) {
        var index = header.indexes().get(column);
        return index == null ? "" : header.code(column, fields.getField(index).strip());
    }
}
