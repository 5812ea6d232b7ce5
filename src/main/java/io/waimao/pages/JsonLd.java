package io.waimao.pages;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.waimao.catalogue.SourceDocument;
import io.waimao.catalogue.citation.CitationStyle;
import io.waimao.observations.Observation;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A figure in the vocabulary of schema.org: an Observation, and the Dataset from which it comes. */
final class JsonLd {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private JsonLd(JsonGenerator json) {
        this.json = json;
    }

    static String of(FigureFacts facts, String title, PageLanguage language) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(text)) {
            new JsonLd(json.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)).write(facts, title, language);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private void write(FigureFacts facts, String title, PageLanguage language) throws IOException {
        var figure = facts.figure();
        json.writeStartObject();
        json.writeStringField("@context", "https://schema.org");
        json.writeStringField("@type", "Observation");
        json.writeStringField("identifier", figure.getCode());
        json.writeStringField("url", figure.getUrl());
        json.writeStringField("name", title);
        json.writeStringField("observationDate", figure.period().start().toString());
        json.writeStringField("observationPeriod", "P" + figure.period().months() + "M");
        json.writeObjectFieldStart("observationAbout");
        json.writeStringField("@type", "AdministrativeArea");
        json.writeStringField("identifier", facts.area().code());
        json.writeStringField("name", facts.area().name(language.language));
        json.writeEndObject();
        json.writeObjectFieldStart("variableMeasured");
        json.writeStringField("@type", "StatisticalVariable");
        json.writeStringField("identifier", figure.key().code());
        json.writeStringField("name", facts.names().of(figure.key()).in(language.language));
        json.writeEndObject();
        value(figure);
        var derivation = facts.lineage().derivation(figure);
        if (derivation != null) {
            json.writeStringField("measurementMethod", derivation.formula().in(language.language));
        }
        if (facts.source() != null) {
            dataset(facts.source(), language);
        }
        json.writeEndObject();
    }

    private void value(Observation figure) throws IOException {
        var value = figure.value();
        number("value", value.value());
        number("minValue", value.lower());
        number("maxValue", value.upper());
        if (value.unit() != null) {
            json.writeStringField("unitText", value.unit().name());
        }
    }

    private void number(String field, @Nullable BigDecimal number) throws IOException {
        if (number != null) {
            json.writeNumberField(field, number);
        }
    }

    private void dataset(SourceDocument source, PageLanguage language) throws IOException {
        json.writeObjectFieldStart("subjectOf");
        json.writeStringField("@type", "Dataset");
        json.writeStringField("identifier", source.code());
        json.writeStringField("name", source.title(language.language));
        json.writeStringField("description", CitationStyle.TEXT.of(source));
        json.writeObjectFieldStart("publisher");
        json.writeStringField("@type", "Organization");
        json.writeStringField("name", source.publisher());
        json.writeEndObject();
        json.writeStringField("datePublished", source.publishedOn().toString());
        optional("url", source.url());
        optional("license", source.licence());
        json.writeEndObject();
    }

    private void optional(String field, @Nullable String text) throws IOException {
        if (text != null) {
            json.writeStringField(field, text);
        }
    }
}
