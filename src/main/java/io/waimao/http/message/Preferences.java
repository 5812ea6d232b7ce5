package io.waimao.http.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ranges of an Accept or Accept-Encoding header with their qualities (RFC 9110, section 12.4.2). */
public record Preferences(List<Range> ranges) {

    record Range(String value, double quality) {}

    private static final Pattern QUALITY = Pattern.compile("0(\\.\\d{0,3})?|1(\\.0{0,3})?");

    public Preferences {
        ranges = List.copyOf(ranges);
    }

    /** Ignores ranges whose quality is malformed. */
    public static Preferences of(String header) {
        var ranges = new ArrayList<Range>();
        for (var element : header.split(",")) {
            var parts = element.split(";");
            var quality = quality(parts);
            if (quality != null && parts.length > 0 && !parts[0].isBlank()) {
                ranges.add(new Range(parts[0].strip().toLowerCase(Locale.ROOT), quality));
            }
        }
        return new Preferences(ranges);
    }

    private static @Nullable Double quality(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            var parameter = parts[i].strip().toLowerCase(Locale.ROOT);
            if (parameter.startsWith("q=")) {
                var value = parameter.substring(2);
                return QUALITY.matcher(value).matches() ? Double.valueOf(value) : null;
            }
        }
        return 1.0;
    }

    /**
     * The quality of an offer, which is that of the most specific matching range.
     *
     * @param specificity of a range for the offer; 0 if it does not match
     */
    public double quality(ToIntFunction<String> specificity) {
        int best = 0;
        double quality = 0;
        for (var range : ranges) {
            int specific = specificity.applyAsInt(range.value());
            if (specific > best) {
                best = specific;
                quality = range.quality();
            }
        }
        return quality;
    }
}
