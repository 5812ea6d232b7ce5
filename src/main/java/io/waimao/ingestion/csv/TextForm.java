package io.waimao.ingestion.csv;

/**
 * How a file is written.
 *
 * @param encoding the name of its character set
 * @param separator the character between two values
 */
public record TextForm(String encoding, char separator) {

    /** The separator in words. */
    public String separatorName() {
        return switch (separator) {
            case ';' -> "semicolon";
            case '\t' -> "tab";
            default -> "comma";
        };
    }
}
