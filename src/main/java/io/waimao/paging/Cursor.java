package io.waimao.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place of a row in an order: the values of its sort keys, as opaque text. A cursor is rejected with any order but
 * its own.
 */
final class Cursor {

    private static final String SEPARATOR = "\n";
    private static final int MOST_DIGITS = 40;

    private Cursor() {}

    static String encode(List<SortKey> order, List<@Nullable Object> values) {
        var text = new StringBuilder(fingerprint(order));
        for (var value : values) {
            text.append(SEPARATOR).append(value == null ? "-" : "=" + plain(value));
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(UTF_8));
    }

    static List<@Nullable Comparable<?>> decode(String cursor, List<SortKey> order, List<Class<?>> types) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split(SEPARATOR, -1);
            if (!parts[0].equals(fingerprint(order)) || parts.length != types.size() + 1) {
                throw rejected(cursor);
            }
            var values = new ArrayList<@Nullable Comparable<?>>();
            for (int i = 0; i < types.size(); i++) {
                var part = parts[i + 1];
                values.add(part.equals("-") ? null : parse(part.substring(1), types.get(i)));
            }
            return values;
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeParseException unreadable) {
            throw rejected(cursor);
        }
    }

    private static BadInput rejected(String cursor) {
        return new BadInput(
                "cursor",
                cursor,
                "a cursor that this list returned for the same orderBy, or this ranking for the same arguments");
    }

    private static String fingerprint(List<SortKey> order) {
        var text = new StringBuilder();
        for (var key : order) {
            text.append(key.attribute()).append(key.direction() == Direction.ASC ? '+' : '-');
        }
        return text.toString();
    }

    private static String plain(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Comparable<?> parse(String text, Class<?> type) {
        if (type.isEnum()) {
            return (Comparable<?>) Enum.valueOf((Class) type, text);
        } else if (type == BigDecimal.class) {
            return decimal(text);
        } else if (type == LocalDate.class) {
            return LocalDate.parse(text);
        } else if (type == Integer.class || type == int.class) {
            return Integer.valueOf(text);
        } else if (type == Long.class || type == long.class) {
            return Long.valueOf(text);
        }
        return text;
    }

    /** Accepts only the digits that are stored: a forged exponent could be expensive in the database. */
    private static BigDecimal decimal(String text) {
        var value = new BigDecimal(text);
        if (Math.abs(value.scale()) > MOST_DIGITS || value.precision() > MOST_DIGITS) {
            throw new IllegalArgumentException(text);
        }
        return value;
    }
}
