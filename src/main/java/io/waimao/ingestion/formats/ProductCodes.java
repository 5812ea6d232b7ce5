package io.waimao.ingestion.formats;

import java.util.Optional;
import java.util.Set;

/**
 * HS codes as files write them. An odd number of digits may lack its leading zero, which spreadsheets drop.
 *
 * @param headings the headings that exist
 */
public record ProductCodes(Set<String> headings) {

    private static final int HEADING = 4;

    public static ProductCodes shipped() {
        return new ProductCodes(
                CodeTable.read("hs_headings.csv", "heading", "heading").keySet());
    }

    /** The code with its leading zero; empty if it is none. */
    public Optional<String> find(String text, int mostDigits) {
        var digits = text.length() % 2 == 0 ? text : "0" + text;
        var readable = digits.length() <= mostDigits && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return readable && !text.isEmpty() && (digits.equals(text) || hasHeading(digits))
                ? Optional.of(digits)
                : Optional.empty();
    }

    private boolean hasHeading(String digits) {
        return digits.length() < HEADING || headings.contains(digits.substring(0, HEADING));
    }
}
