package io.waimao.export;

import io.waimao.export.StructureFile.Component;
import java.util.List;

/**
 * The data structure of figures in a structure message.
 *
 * @param id of the data structure
 * @param concepts the id of the concept scheme
 */
record DataStructure(SdmxXml xml, String id, String concepts) {

    static final String VALUE = "OBS_VALUE";
    static final String TIME = "TIME_PERIOD";

    void write(List<Component> dimensions, List<Component> attributes) {
        xml.start("str:DataStructures");
        xml.startArtefact("str:DataStructure", id, "Figures");
        xml.start("str:DataStructureComponents");
        dimensions(dimensions);
        xml.start("str:AttributeList", "id", "AttributeDescriptor");
        attributes.forEach(this::attribute);
        xml.end(1);
        xml.start("str:MeasureList", "id", "MeasureDescriptor");
        xml.start("str:PrimaryMeasure", "id", VALUE);
        concept(VALUE);
        textFormat("Double");
        xml.end(5);
    }

    private void dimensions(List<Component> dimensions) {
        xml.start("str:DimensionList", "id", "DimensionDescriptor");
        int position = 1;
        for (var dimension : dimensions) {
            xml.start("str:Dimension", "id", dimension.id(), "position", String.valueOf(position++));
            concept(dimension.id());
            representation(dimension);
            xml.end(1);
        }
        xml.start("str:TimeDimension", "id", TIME, "position", String.valueOf(position));
        concept(TIME);
        textFormat("ObservationalTimePeriod");
        xml.end(2);
    }

    private void attribute(Component attribute) {
        xml.start("str:Attribute", "id", attribute.id(), "assignmentStatus", "Conditional");
        concept(attribute.id());
        representation(attribute);
        xml.start("str:AttributeRelationship");
        xml.start("str:PrimaryMeasure");
        xml.start("Ref", "id", VALUE);
        xml.end(4);
    }

    private void concept(String concept) {
        xml.start("str:ConceptIdentity");
        xml.start(
                "Ref",
                "id",
                concept,
                "maintainableParentID",
                concepts,
                "maintainableParentVersion",
                SdmxXml.VERSION,
                "agencyID",
                SdmxXml.AGENCY,
                "package",
                "conceptscheme",
                "class",
                "Concept");
        xml.end(2);
    }

    private void representation(Component component) {
        if (component.codes().isEmpty()) {
            textFormat("String");
            return;
        }
        xml.start("str:LocalRepresentation");
        xml.start("str:Enumeration");
        xml.reference(component.codeList(), "codelist", "Codelist");
        xml.end(2);
    }

    private void textFormat(String type) {
        xml.start("str:LocalRepresentation");
        xml.start("str:TextFormat", "textType", type);
        xml.end(2);
    }
}
