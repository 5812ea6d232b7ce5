package io.waimao.ingestion.csv;

import io.smallrye.graphql.api.DefaultNonNull;
import org.eclipse.microprofile.graphql.Description;

/**
 * A fault at one place of a file.
 *
 * @param line where the row starts, from 1
 * @param column the column's name; empty for the whole line or file
 * @param value the offending value, shortened; empty if none
 * @param reason what is wrong, and what would be accepted
 */
@DefaultNonNull
@Description("A fault at one place in a file.")
public record Fault(
        @Description("The file name.") String file,

        @Description("The line on which the row starts, from 1.")
        int line,

        @Description("The column name. Empty if the fault concerns the whole line or file.")
        String column,

        @Description("The offending value, shortened. Empty if there is none.")
        String value,

        @Description("The problem, and the accepted values.")
        String reason) {

    private static final int SHOWN = 80;

    public Fault {
        value = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }

    public Fault(String file, long line, String column, String value, String reason) {
        this(file, Math.toIntExact(line), column, value, reason);
    }

    @Override
    public String toString() {
        var place = file + ":" + line + (column.isEmpty() ? "" : ", " + column);
        return place + (value.isEmpty() ? "" : " '" + value + "'") + ": " + reason;
    }
}
