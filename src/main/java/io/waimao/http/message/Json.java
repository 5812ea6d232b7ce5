package io.waimao.http.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.waimao.engine.errors.ErrorCode;
import io.waimao.engine.errors.Refused;
import io.waimao.engine.shortcut.CompletedObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON texts and plain values: maps, lists, strings, booleans, null, and numbers without loss ({@link Integer},
 * {@link Long}, {@link java.math.BigInteger}, {@link BigDecimal}).
 */
public final class Json {

    private static final int DEEPEST = 50;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_PLAIN_NUMBER = 30;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    private Json() {}

    /**
     * @param what the subject of the message
     * @throws Refused if the text is not one JSON object
     */
    public static Map<String, @Nullable Object> object(String what, String text) {
        return read(what, text, parser -> {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new Refused(
                        ErrorCode.BAD_REQUEST,
                        what
                                + (parser.currentToken() == JsonToken.START_ARRAY
                                        ? " is a JSON array; allowed: one JSON object (batches are not supported)."
                                        : " is not a JSON object."));
            }
            return members(parser);
        });
    }

    /**
     * @param what the subject of the message
     * @throws Refused if the text is not one JSON value
     */
    public static @Nullable Object value(String what, String text) {
        return read(what, text, parser -> {
                    if (parser.nextToken() == null) {
                        throw new Refused(ErrorCode.BAD_REQUEST, what + " is empty; allowed: JSON.");
                    }
                    return Collections.singletonList(value(parser));
                })
                .get(0);
    }

    @FunctionalInterface
    private interface Reading<T> {
        T from(JsonParser parser) throws IOException;
    }

    private static <T> T read(String what, String text, Reading<T> reading) {
        try (var parser = FACTORY.createParser(text)) {
            var read = reading.from(parser);
            if (parser.nextToken() != null) {
                throw broken(what, "something follows the object", parser);
            }
            return read;
        } catch (StreamConstraintsException | NumberFormatException tooMuch) {
            throw new Refused(
                    ErrorCode.BAD_REQUEST,
                    "%s is not accepted; allowed: %d levels, numbers of %d characters."
                            .formatted(what, DEEPEST, LONGEST_NUMBER));
        } catch (JsonProcessingException invalid) {
            var place = invalid.getLocation();
            throw new Refused(
                    ErrorCode.BAD_REQUEST,
                    place == null
                            ? what + " is not JSON."
                            : "%s is not JSON: line %d, column %d."
                                    .formatted(what, place.getLineNr(), place.getColumnNr()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Refused broken(String what, String why, JsonParser parser) {
        var place = parser.currentLocation();
        return new Refused(
                ErrorCode.BAD_REQUEST,
                "%s is not JSON: %s, line %d, column %d.".formatted(what, why, place.getLineNr(), place.getColumnNr()));
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(parser);
            case START_ARRAY -> elements(parser);
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> parser.getText();
        };
    }

    private static Map<String, @Nullable Object> members(JsonParser parser) throws IOException {
        var members = new LinkedHashMap<String, @Nullable Object>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser));
        }
        return members;
    }

    private static List<@Nullable Object> elements(JsonParser parser) throws IOException {
        var elements = new ArrayList<@Nullable Object>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser));
        }
        return elements;
    }

    public static byte[] write(@Nullable Object value) {
        var bytes = new ByteArrayOutputStream(1024);
        try (var generator = FACTORY.createGenerator(bytes)) {
            write(value, generator);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(@Nullable Object value, JsonGenerator json) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof String text) {
            json.writeString(wellFormed(text));
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(plain(number));
        } else if (value instanceof Number number) {
            json.writeNumber(number.toString());
        } else if (value instanceof CompletedObject object) {
            json.writeStartObject();
            for (int field = 0; field < object.size(); field++) {
                json.writeFieldName(object.name(field));
                write(object.value(field), json);
            }
            json.writeEndObject();
        } else if (value instanceof Map<?, ?> members) {
            json.writeStartObject();
            for (var member : members.entrySet()) {
                json.writeFieldName(String.valueOf(member.getKey()));
                write(member.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof Iterable<?> elements) {
            json.writeStartArray();
            for (var element : elements) {
                write(element, json);
            }
            json.writeEndArray();
        } else {
            json.writeString(value.toString());
        }
    }

    /**
     * Replaces unpaired surrogates, which UTF-8 cannot represent: a client may send one as an escape, and it may appear
     * in a message.
     */
    private static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return new String(text.getBytes(UTF_8), UTF_8);
            }
        }
        return text;
    }

    /** Plain notation, or an exponent if that would be long. */
    private static String plain(BigDecimal number) {
        return number.scale() > LONGEST_PLAIN_NUMBER
                        || number.precision() - (long) number.scale() > LONGEST_PLAIN_NUMBER
                ? number.toString()
                : number.toPlainString();
    }
}
