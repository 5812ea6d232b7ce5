package io.waimao.catalogue.citation;

import io.waimao.catalogue.DatePrecision;
import io.waimao.catalogue.SourceDocument;
import java.time.YearMonth;

/** A citation as a line of text, in the order of ISO 690. */
final class TextCitation {

    private static final String ENDS = ".!?。！？";

    private TextCitation() {}

    static String of(SourceDocument source) {
        var text = new StringBuilder(ended(source.publisher()))
                .append(' ')
                .append(ended(source.title()))
                .append(' ')
                .append(published(source));
        if (source.url() != null) {
            text.append(". ").append(source.url());
        }
        if (source.retrievedOn() != null) {
            text.append(" [").append(source.retrievedOn()).append(']');
        }
        return source.url() == null || source.retrievedOn() != null
                ? text.append('.').toString()
                : text.toString();
    }

    private static String published(SourceDocument source) {
        var day = source.publishedOn();
        return source.publishedPrecision() == DatePrecision.DAY
                ? day.toString()
                : YearMonth.from(day).toString();
    }

    private static String ended(String sentence) {
        var text = sentence.strip();
        return text.isEmpty() || ENDS.indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    }
}
