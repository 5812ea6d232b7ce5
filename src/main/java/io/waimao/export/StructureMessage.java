package io.waimao.export;

import io.waimao.export.StructureFile.Component;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a structure message of SDMX-ML 2.1. */
final class StructureMessage implements AutoCloseable {

    private static final String SCHEMAS = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/";
    private static final String AGENCY = "WAIMAO";
    private static final String VERSION = "1.0";
    private static final String FLOW = "OBSERVATIONS";
    private static final String CONCEPTS = "CONCEPTS";
    private static final String VALUE = "OBS_VALUE";
    private static final String TIME = "TIME_PERIOD";

    private final OutputStream out;
    private final XMLStreamWriter xml;

    StructureMessage(OutputStream out) {
        this.out = out;
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException broken) {
            throw failure(broken);
        }
    }

    private static RuntimeException failure(XMLStreamException broken) {
        return broken.getNestedException() instanceof IOException gone
                ? new UncheckedIOException(gone)
                : new IllegalStateException(broken);
    }

    void write(Instant prepared, List<Component> dimensions, List<Component> attributes) {
        try {
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("mes:Structure");
            xml.writeAttribute("xmlns:mes", SCHEMAS + "message");
            xml.writeAttribute("xmlns:str", SCHEMAS + "structure");
            xml.writeAttribute("xmlns:com", SCHEMAS + "common");
            header(prepared);
            start("mes:Structures");
            dataflow();
            codeLists(dimensions, attributes);
            concepts(dimensions, attributes);
            dataStructure(dimensions, attributes);
            end(2);
            xml.writeEndDocument();
        } catch (XMLStreamException broken) {
            throw failure(broken);
        }
    }

    private void header(Instant prepared) throws XMLStreamException {
        start("mes:Header");
        text("mes:ID", FLOW);
        text("mes:Test", "false");
        text("mes:Prepared", prepared.toString());
        start("mes:Sender", "id", AGENCY);
        end(2);
    }

    private void dataflow() throws XMLStreamException {
        start("str:Dataflows");
        artefact("str:Dataflow", FLOW, "Foreign trade of Chinese provinces");
        start("str:Structure");
        reference(FLOW, "datastructure", "DataStructure");
        end(3);
    }

    private void codeLists(List<Component> dimensions, List<Component> attributes) throws XMLStreamException {
        start("str:Codelists");
        for (var component : joined(dimensions, attributes)) {
            if (!component.codes().isEmpty()) {
                artefact("str:Codelist", codeList(component), component.name());
                for (var code : component.codes().entrySet()) {
                    named("str:Code", code.getKey(), code.getValue());
                }
                end(1);
            }
        }
        end(1);
    }

    private void concepts(List<Component> dimensions, List<Component> attributes) throws XMLStreamException {
        start("str:Concepts");
        artefact("str:ConceptScheme", CONCEPTS, "Concepts");
        for (var component : joined(dimensions, attributes)) {
            named("str:Concept", component.id(), component.name());
        }
        named("str:Concept", TIME, "Time period");
        named("str:Concept", VALUE, "Observation value");
        end(2);
    }

    private void dataStructure(List<Component> dimensions, List<Component> attributes) throws XMLStreamException {
        start("str:DataStructures");
        artefact("str:DataStructure", FLOW, "Figures");
        start("str:DataStructureComponents");
        dimensions(dimensions);
        start("str:AttributeList", "id", "AttributeDescriptor");
        for (var attribute : attributes) {
            attribute(attribute);
        }
        end(1);
        start("str:MeasureList", "id", "MeasureDescriptor");
        start("str:PrimaryMeasure", "id", VALUE);
        concept(VALUE);
        textFormat("Double");
        end(5);
    }

    private void dimensions(List<Component> dimensions) throws XMLStreamException {
        start("str:DimensionList", "id", "DimensionDescriptor");
        int position = 1;
        for (var dimension : dimensions) {
            start("str:Dimension", "id", dimension.id(), "position", String.valueOf(position++));
            concept(dimension.id());
            representation(dimension);
            end(1);
        }
        start("str:TimeDimension", "id", TIME, "position", String.valueOf(position));
        concept(TIME);
        textFormat("ObservationalTimePeriod");
        end(2);
    }

    private void attribute(Component attribute) throws XMLStreamException {
        start("str:Attribute", "id", attribute.id(), "assignmentStatus", "Conditional");
        concept(attribute.id());
        representation(attribute);
        start("str:AttributeRelationship");
        start("str:PrimaryMeasure");
        start("Ref", "id", VALUE);
        end(4);
    }

    private void concept(String id) throws XMLStreamException {
        start("str:ConceptIdentity");
        start(
                "Ref",
                "id",
                id,
                "maintainableParentID",
                CONCEPTS,
                "maintainableParentVersion",
                VERSION,
                "agencyID",
                AGENCY,
                "package",
                "conceptscheme",
                "class",
                "Concept");
        end(2);
    }

    private void representation(Component component) throws XMLStreamException {
        if (component.codes().isEmpty()) {
            textFormat("String");
            return;
        }
        start("str:LocalRepresentation");
        start("str:Enumeration");
        reference(codeList(component), "codelist", "Codelist");
        end(2);
    }

    private void textFormat(String type) throws XMLStreamException {
        start("str:LocalRepresentation");
        start("str:TextFormat", "textType", type);
        end(2);
    }

    private void reference(String id, String inPackage, String ofClass) throws XMLStreamException {
        start("Ref", "id", id, "version", VERSION, "agencyID", AGENCY, "package", inPackage, "class", ofClass);
        end(1);
    }

    private void artefact(String element, String id, String name) throws XMLStreamException {
        start(element, "id", id, "agencyID", AGENCY, "version", VERSION);
        name(name);
    }

    private void named(String element, String id, String name) throws XMLStreamException {
        start(element, "id", id);
        name(name);
        end(1);
    }

    private void name(String name) throws XMLStreamException {
        start("com:Name", "xml:lang", "en");
        xml.writeCharacters(name);
        end(1);
    }

    private void text(String element, String content) throws XMLStreamException {
        start(element);
        xml.writeCharacters(content);
        end(1);
    }

    /** @param attributes names and values in turn */
    private void start(String element, String... attributes) throws XMLStreamException {
        xml.writeStartElement(element);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private void end(int elements) throws XMLStreamException {
        for (int i = 0; i < elements; i++) {
            xml.writeEndElement();
        }
    }

    private static String codeList(Component component) {
        return "CL_" + component.id();
    }

    private static List<Component> joined(List<Component> some, List<Component> others) {
        var all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    @Override
    public void close() {
        try {
            xml.close();
            out.close();
        } catch (XMLStreamException broken) {
            throw failure(broken);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
