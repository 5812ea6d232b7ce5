package io.waimao.export;

import io.waimao.export.StructureFile.Component;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** A structure message of SDMX-ML 2.1: the dataflow, code lists, concepts and the data structure. */
record StructureMessage(Instant prepared, List<Component> dimensions, List<Component> attributes) {

    private static final String FLOW = "OBSERVATIONS";
    private static final String CONCEPTS = "CONCEPTS";

    void write(SdmxXml xml) {
        xml.startDocument("mes:Structure");
        header(xml);
        xml.start("mes:Structures");
        dataflow(xml);
        codeLists(xml);
        concepts(xml);
        new DataStructure(xml, FLOW, CONCEPTS).write(dimensions, attributes);
        xml.endDocument();
    }

    private void header(SdmxXml xml) {
        xml.start("mes:Header");
        xml.text("mes:ID", FLOW);
        xml.text("mes:Test", "false");
        xml.text("mes:Prepared", prepared.toString());
        xml.start("mes:Sender", "id", SdmxXml.AGENCY);
        xml.end(2);
    }

    private static void dataflow(SdmxXml xml) {
        xml.start("str:Dataflows");
        xml.startArtefact("str:Dataflow", FLOW, "Foreign trade of Chinese provinces");
        xml.start("str:Structure");
        xml.reference(FLOW, "datastructure", "DataStructure");
        xml.end(3);
    }

    private void codeLists(SdmxXml xml) {
        xml.start("str:Codelists");
        components().filter(component -> !component.codes().isEmpty()).forEach(component -> {
            xml.startArtefact("str:Codelist", component.codeList(), component.name());
            component.codes().forEach((code, name) -> xml.named("str:Code", code, name));
            xml.end(1);
        });
        xml.end(1);
    }

    private void concepts(SdmxXml xml) {
        xml.start("str:Concepts");
        xml.startArtefact("str:ConceptScheme", CONCEPTS, "Concepts");
        components().forEach(component -> xml.named("str:Concept", component.id(), component.name()));
        xml.named("str:Concept", DataStructure.TIME, "Time period");
        xml.named("str:Concept", DataStructure.VALUE, "Observation value");
        xml.end(2);
    }

    private Stream<Component> components() {
        return Stream.concat(dimensions.stream(), attributes.stream());
    }
}
