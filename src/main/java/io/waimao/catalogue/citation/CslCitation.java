package io.waimao.catalogue.citation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.waimao.catalogue.DatePrecision;
import io.waimao.catalogue.SourceDocument;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** A citation in the JSON of the Citation Style Language. */
final class CslCitation {

    private static final JsonFactory JSON = new JsonFactory();

    private CslCitation() {}

    static String of(SourceDocument source) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(text)) {
            json.writeStartArray();
            write(source, json);
            json.writeEndArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void write(SourceDocument source, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", source.code());
        json.writeStringField("type", type(source));
        json.writeStringField("title", source.title());
        writeAuthor(source, json);
        json.writeStringField("publisher", source.publisher());
        writeDate("issued", source.publishedOn(), source.publishedPrecision(), json);
        if (source.url() != null) {
            json.writeStringField("URL", source.url());
        }
        if (source.retrievedOn() != null) {
            writeDate("accessed", source.retrievedOn(), DatePrecision.DAY, json);
        }
        if (source.via() != null) {
            json.writeStringField("note", "via " + source.via());
        }
        json.writeEndObject();
    }

    private static String type(SourceDocument source) {
        if (source.complete()) {
            return "dataset";
        }
        return switch (source.kind()) {
            case OFFICIAL, OFFICIAL_VIA_COPY -> "report";
            case OFFICIAL_VIA_MEDIA, MEDIA -> "article-newspaper";
            case AGGREGATOR -> "webpage";
        };
    }

    private static void writeAuthor(SourceDocument source, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("author");
        json.writeStartObject();
        json.writeStringField("literal", source.publisher());
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void writeDate(String field, LocalDate day, DatePrecision precision, JsonGenerator json)
            throws IOException {
        json.writeObjectFieldStart(field);
        json.writeArrayFieldStart("date-parts");
        json.writeStartArray();
        json.writeNumber(day.getYear());
        json.writeNumber(day.getMonthValue());
        if (precision == DatePrecision.DAY) {
            json.writeNumber(day.getDayOfMonth());
        }
        json.writeEndArray();
        json.writeEndArray();
        json.writeEndObject();
    }
}
