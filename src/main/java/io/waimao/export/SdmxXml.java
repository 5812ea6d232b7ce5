package io.waimao.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the elements of SDMX-ML 2.1. If the output fails, each method throws {@link UncheckedIOException}. */
final class SdmxXml implements AutoCloseable {

    static final String AGENCY = "WAIMAO";
    static final String VERSION = "1.0";

    private static final String SCHEMAS = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/";

    private final OutputStream out;
    private final XMLStreamWriter xml;

    SdmxXml(OutputStream out) {
        this.out = out;
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException broken) {
            throw failure(broken);
        }
    }

    private interface Step {
        void write() throws XMLStreamException;
    }

    private static void write(Step step) {
        try {
            step.write();
        } catch (XMLStreamException broken) {
            throw failure(broken);
        }
    }

    private static RuntimeException failure(XMLStreamException broken) {
        return broken.getNestedException() instanceof IOException gone
                ? new UncheckedIOException(gone)
                : new IllegalStateException(broken);
    }

    /** Begins the document with its outermost element. */
    void startDocument(String element) {
        write(() -> xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0"));
        start(
                element,
                "xmlns:mes",
                SCHEMAS + "message",
                "xmlns:str",
                SCHEMAS + "structure",
                "xmlns:com",
                SCHEMAS + "common");
    }

    /** Ends all open elements. */
    void endDocument() {
        write(xml::writeEndDocument);
    }

    /** @param attributes names and values in turn */
    void start(String element, String... attributes) {
        write(() -> {
            xml.writeStartElement(element);
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(attributes[i], attributes[i + 1]);
            }
        });
    }

    void end(int elements) {
        write(() -> {
            for (int i = 0; i < elements; i++) {
                xml.writeEndElement();
            }
        });
    }

    void text(String element, String content, String... attributes) {
        start(element, attributes);
        write(() -> xml.writeCharacters(content));
        end(1);
    }

    /** Starts an element that others refer to by agency, id and version. */
    void startArtefact(String element, String id, String name) {
        start(element, "id", id, "agencyID", AGENCY, "version", VERSION);
        name(name);
    }

    void named(String element, String id, String name) {
        start(element, "id", id);
        name(name);
        end(1);
    }

    private void name(String name) {
        text("com:Name", name, "xml:lang", "en");
    }

    /** Refers to an artefact. */
    void reference(String id, String inPackage, String ofClass) {
        start("Ref", "id", id, "version", VERSION, "agencyID", AGENCY, "package", inPackage, "class", ofClass);
        end(1);
    }

    @Override
    public void close() {
        write(xml::close);
        try {
            out.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
