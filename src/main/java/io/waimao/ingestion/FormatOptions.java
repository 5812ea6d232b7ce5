package io.waimao.ingestion;

import io.waimao.observations.Flow;
import io.waimao.observations.Period;
import io.waimao.paging.BadInput;
import java.nio.charset.Charset;
import java.util.Arrays;
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
        return AcceptedCharsets.find(text)
                .orElseThrow(() -> new BadInput("charset", text, String.join(", ", AcceptedCharsets.names())));
    }

    /** In a form that no other options have. */
    String code() {
        return Stream.of(source, flow, period == null ? null : period.getCode(), charset)
                .map(part -> Objects.toString(part, ""))
                .collect(Collectors.joining(" "));
    }
}
