package io.waimao.ingestion;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.waimao.catalogue.Catalogue;
import io.waimao.claims.Claim;
import io.waimao.claims.ClaimField;
import io.waimao.claims.ClaimFilter;
import io.waimao.claims.ClaimOrder;
import io.waimao.claims.Claims;
import io.waimao.observations.Observation;
import io.waimao.observations.Observations;
import io.waimao.query.BadInput;
import io.waimao.query.Direction;
import io.waimao.query.Page;
import io.waimao.query.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes the data as the files that it could be imported from, page by page, so that the length does not matter. An import of
 * all of it gives the same version of the data.
 */
@ApplicationScoped
public class Exports {

    private static final int PAGE = 1000;
    private static final String STRUCTURE_ID = "WAIMAO:OBSERVATIONS(1.0)";

    private static final List<ClaimOrder> AS_IMPORTED = List.of(new ClaimOrder(ClaimField.POSITION, Direction.ASC));

    private static final List<String> OBSERVATIONS = List.of(
            "REF_AREA",
            "FLOW",
            "COUNTERPART_AREA",
            "COMMODITY",
            "BRAND",
            "MEASURE",
            "TIME_PERIOD",
            "OBS_VALUE",
            "LOWER",
            "UPPER",
            "QUALIFIER",
            "UNIT",
            "OBS_STATUS",
            "CONFIDENCE",
            "SOURCE",
            "PUBLISHED_TEXT",
            "COMMENT_OBS");

    private final Observations observations;
    private final Claims claims;
    private final Catalogue catalogue;
    private final Dataset dataset;

    Exports(Observations observations, Claims claims, Catalogue catalogue, Dataset dataset) {
        this.observations = observations;
        this.claims = claims;
        this.catalogue = catalogue;
        this.dataset = dataset;
    }

    /**
     * Gets a file ready to be written: {@code observations.csv}, {@code claims.csv} or {@code sources.csv}.
     *
     * @param parameters the filters of GraphQL by name, several values apart by commas. Of figures also {@code current}, to
     *     leave out what later publications replaced, {@code asOf}, for what was known on a day, and {@code format}, {@code
     *     csv} or {@code sdmx-csv}.
     * @return writes the file, and throws {@link DataChanged} if an import came in between
     * @throws BadInput if a parameter is not understood, or there is no such file
     */
    public Consumer<OutputStream> prepare(String file, Map<String, String> parameters) {
        var filter = new ExportFilter(parameters);
        Consumer<OutputStream> writer =
                switch (file) {
                    case "observations.csv" -> observations(filter);
                    case "claims.csv" -> claims(filter.claims());
                    case "sources.csv" -> this::sources;
                    default -> throw new BadInput("the file", file, "observations.csv, claims.csv, sources.csv");
                };
        filter.done();
        return writer;
    }

    private Consumer<OutputStream> observations(ExportFilter filter) {
        var rows = filter.observations();
        var asOf = filter.asOf();
        var history = !filter.flag("current") && asOf == null;
        var sdmx = filter.oneOf("format", "csv", "sdmx-csv").equals("sdmx-csv");
        var header = new ArrayList<String>();
        if (sdmx) {
            header.addAll(Arrays.asList(SdmxCsvFile.COLUMNS));
        }
        header.addAll(OBSERVATIONS);
        return out -> write(
                out,
                header,
                row -> pages(
                        request -> history
                                ? observations.listAll(rows, request)
                                : observations.list(rows, List.of(), asOf, request),
                        observation -> row.accept(cells(observation, sdmx))));
    }

    private static List<String> cells(Observation observation, boolean sdmx) {
        var cells = new ArrayList<String>();
        if (sdmx) {
            cells.addAll(List.of("dataflow", STRUCTURE_ID, "I"));
        }
        var key = observation.key();
        var value = observation.value();
        cells.addAll(List.of(
                key.area(),
                key.flow().name(),
                key.market(),
                key.sector(),
                key.brand().code(),
                key.measure().name(),
                observation.period().getCode(),
                text(value.value()),
                text(value.lower()),
                text(value.upper()),
                value.qualifier().name(),
                key.unit().name(),
                observation.status().sdmx(),
                observation.confidence().name(),
                observation.sourceCode(),
                text(value.published()),
                text(observation.comment())));
        return cells;
    }

    private Consumer<OutputStream> claims(ClaimFilter filter) {
        var header = List.of(
                "id",
                "transition",
                "REF_AREA",
                "FLOW",
                "COUNTERPART_AREA",
                "COMMODITY",
                "BRAND",
                "MEASURE",
                "TIME_PERIOD",
                "period_inferred",
                "qualifier",
                "value",
                "lower",
                "upper",
                "UNIT",
                "published_text",
                "statement",
                "speaker",
                "source",
                "locator");
        return out -> write(
                out,
                header,
                row -> pages(request -> claims.list(filter, AS_IMPORTED, request), claim -> row.accept(cells(claim))));
    }

    private static List<String> cells(Claim claim) {
        var value = claim.value();
        return List.of(
                claim.code(),
                claim.transitionCode().name(),
                claim.area(),
                claim.flow().name(),
                claim.marketCode(),
                claim.sectorCode(),
                claim.brand().code(),
                claim.measure().name(),
                claim.period().getCode(),
                String.valueOf(claim.periodInferred()),
                value.qualifier().name(),
                text(value.value()),
                text(value.lower()),
                text(value.upper()),
                value.unit() == null ? "" : value.unit().name(),
                text(value.published()),
                claim.statement(),
                text(claim.speaker()),
                claim.sourceCode(),
                text(claim.locator()));
    }

    private void sources(OutputStream out) {
        var header = List.of("id", "title", "publisher", "published_on", "published_precision", "kind", "url", "note");
        write(out, header, row -> catalogue.listSources().stream()
                .map(source -> List.of(
                        source.code(),
                        source.title(),
                        source.publisher(),
                        source.publishedOn().toString(),
                        source.publishedPrecision().name(),
                        source.kind().name(),
                        text(source.url()),
                        text(source.note())))
                .forEach(row));
    }

    private void write(OutputStream out, List<String> header, Consumer<Consumer<List<String>>> rows) {
        var before = dataset.current();
        var csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(header);
        rows.accept(csv::writeRecord);
        if (!before.equals(dataset.current())) {
            throw new DataChanged();
        }
        try {
            csv.close();
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static <T> void pages(Function<PageRequest, Page<T>> list, Consumer<T> taker) {
        var request = new PageRequest(PAGE, null, false);
        var more = true;
        while (more) {
            var page = list.apply(request);
            page.rows().forEach(row -> taker.accept(row.node()));
            more = page.hasNext();
            if (more) {
                request = new PageRequest(
                        PAGE, page.rows().get(page.rows().size() - 1).cursor(), false);
            }
        }
    }

    private static String text(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
