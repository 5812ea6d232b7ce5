package io.waimao.export;

import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.Market;
import io.waimao.catalogue.Sector;
import io.waimao.catalogue.SourceDocument;
import io.waimao.observations.Brand;
import io.waimao.observations.Confidence;
import io.waimao.observations.CustomsRegime;
import io.waimao.observations.Enterprise;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;
import io.waimao.observations.ObservationStatus;
import io.waimao.quantity.Qualifier;
import io.waimao.quantity.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The structure of exported figures as SDMX-ML 2.1: the dataflow, the data structure, and a code list for each coded
 * component. A source is a dimension, as several sources publish the same figure.
 */
@ApplicationScoped
class StructureFile {

    static final String NAME = "structure.xml";
    static final String ID = "WAIMAO:OBSERVATIONS(1.0)";
    static final String CONTENT_TYPE = "application/vnd.sdmx.structure+xml; version=2.1; charset=utf-8";

    private final Catalogue catalogue;
    private final Clock clock;

    StructureFile(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * A component of the data structure.
     *
     * @param codes names by code; empty if it is not coded
     */
    record Component(String id, String name, Map<String, String> codes) {

        /** The id of its code list. */
        String codeList() {
            return "CL_" + id;
        }
    }

    void write(OutputStream out) {
        var prepared = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        try (var xml = new SdmxXml(out)) {
            new StructureMessage(prepared, dimensions(), attributes()).write(xml);
        }
    }

    private List<Component> dimensions() {
        return List.of(
                new Component("REF_AREA", "Reference area", areas()),
                of("FLOW", "Flow", Flow.values(), Enum::name),
                new Component(
                        "COUNTERPART_AREA",
                        "Counterpart area",
                        codes(catalogue.listMarkets(), Market::code, Market::nameEn)),
                new Component("COMMODITY", "Commodity", codes(catalogue.listSectors(), Sector::code, Sector::nameEn)),
                of("BRAND", "Brand type", Brand.values(), Brand::code),
                of("ENTERPRISE", "Enterprise type", Enterprise.values(), Enterprise::code),
                of("CUSTOMS_REGIME", "Customs regime", CustomsRegime.values(), CustomsRegime::code),
                of("MEASURE", "Measure", Measure.values(), Enum::name),
                of("UNIT", "Unit", Unit.values(), Enum::name),
                new Component(
                        "SOURCE",
                        "Source",
                        codes(catalogue.listSources(), SourceDocument::code, SourceDocument::title)));
    }

    private static List<Component> attributes() {
        return List.of(
                of("QUALIFIER", "Qualifier", Qualifier.values(), Enum::name),
                of("OBS_STATUS", "Observation status", ObservationStatus.values(), ObservationStatus::sdmx),
                of("CONFIDENCE", "Confidence", Confidence.values(), Enum::name),
                new Component("LOWER", "Lower bound", Map.of()),
                new Component("UPPER", "Upper bound", Map.of()),
                new Component("PUBLISHED_TEXT", "Published text", Map.of()),
                new Component("COMMENT_OBS", "Comment", Map.of()));
    }

    private Map<String, String> areas() {
        return catalogue.listAreaCodes().stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        code -> catalogue.getProvince(code).nameEn(),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }

    private static <T> Map<String, String> codes(List<T> items, Function<T, String> code, Function<T, String> name) {
        return items.stream().collect(Collectors.toMap(code, name, (one, same) -> one, LinkedHashMap::new));
    }

    private static <E extends Enum<E>> Component of(String id, String name, E[] values, Function<E, String> code) {
        return new Component(id, name, codes(Arrays.asList(values), code, StructureFile::words));
    }

    /** An enum constant as words. */
    private static String words(Enum<?> value) {
        var words = value.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
