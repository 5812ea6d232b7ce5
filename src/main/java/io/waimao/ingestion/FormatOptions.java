package io.waimao.ingestion;

import io.waimao.observations.Flow;
import io.waimao.observations.Period;
import io.waimao.paging.BadInput;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a file does not say itself.
 *
 * @param source which its figures are from
 * @param flow which its figures are of
 * @param period which its figures are of
 * @param charset in which it is written; null to find out
 */
public record FormatOptions(
        @Nullable String source,
        @Nullable Flow flow,
        @Nullable Period period,
        @Nullable Charset charset) {

    /** The file says everything. */
    public static final FormatOptions NONE = new FormatOptions(null, null, null, null);

    private static final List<String> CHARSETS = List.of(
            "UTF-8",
            "UTF-16",
            "UTF-16LE",
            "UTF-16BE",
            "GB18030",
            "GBK",
            "GB2312",
            "ISO-8859-1",
            "WINDOWS-1252",
            "US-ASCII");

    /**
     * Reads the parameters of a request.
     *
     * @throws BadInput naming what is allowed
     */
    public static FormatOptions parse(Map<String, String> parameters) {
        return new FormatOptions(
                parameters.get("source"),
                flow(parameters.get("flow")),
                period(parameters.get("period")),
                charset(parameters.get("charset")));
    }

    private static @Nullable Flow flow(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(Flow.values())
                .filter(flow -> flow.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new BadInput("flow", text, "EXPORT, IMPORT"));
    }

    private static @Nullable Period period(@Nullable String text) {
        return text == null ? null : Period.parse(text);
    }

    private static @Nullable Charset charset(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var name = text.toUpperCase(Locale.ROOT);
        if (!CHARSETS.contains(name)) {
            throw new BadInput("charset", text, String.join(", ", CHARSETS));
        }
        return Charset.forName(name.startsWith("GB") ? "GB18030" : name);
    }

    /** In a form that no other options have. */
    String code() {
        return Stream.of(source, flow, period == null ? null : period.getCode(), charset)
                .map(part -> Objects.toString(part, ""))
                .collect(Collectors.joining(" "));
    }
}
