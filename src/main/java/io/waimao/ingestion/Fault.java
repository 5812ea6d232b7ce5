package io.waimao.ingestion;

/**
 * What is wrong at one place of a file.
 *
 * @param line where the row starts, from 1
 * @param column the column's name; empty where the whole line or file is meant
 * @param value the offending value, shortened; empty where there is none
 * @param reason what is wrong, and what would be accepted
 */
public record Fault(String file, long line, String column, String value, String reason) {

    private static final int SHOWN = 80;

    public Fault {
        value = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }

    @Override
    public String toString() {
        var place = file + ":" + line + (column.isEmpty() ? "" : ", " + column);
        return place + (value.isEmpty() ? "" : " '" + value + "'") + ": " + reason;
    }
}
