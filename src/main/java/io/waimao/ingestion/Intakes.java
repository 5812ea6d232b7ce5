package io.waimao.ingestion;

import static java.util.Objects.requireNonNull;

import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.CatalogueStore;
import io.waimao.claims.ClaimStore;
import io.waimao.observations.ObservationStore;
import io.waimao.query.BadInput;
import jakarta.enterprise.context.ApplicationScoped;

/** Chooses who reads a file, by its kind and format. */
@ApplicationScoped
class Intakes {

    private final Catalogue catalogue;
    private final CatalogueStore catalogueStore;
    private final ObservationStore observations;
    private final ClaimStore claims;

    Intakes(Catalogue catalogue, CatalogueStore catalogueStore, ObservationStore observations, ClaimStore claims) {
        this.catalogue = catalogue;
        this.catalogueStore = catalogueStore;
        this.observations = observations;
        this.claims = claims;
    }

    Intake<?> of(ImportRequest request, long release, Faults faults, RunningImport running) {
        var known = KnownCodes.of(catalogue);
        return switch (request.kind()) {
            case OBSERVATIONS ->
                new ObservationIntake(
                        observations.begin(release),
                        figures(request, known),
                        request.name(),
                        request.partial(),
                        faults,
                        running);
            case CLAIMS ->
                new RowIntake<>(
                        new ClaimsFile(Codes.of("claim", claims.codes()), known),
                        claims.nextPosition(),
                        (claim, position) -> claims.add(claim, position, release),
                        faults,
                        running);
            case SOURCES ->
                new RowIntake<>(
                        new SourcesFile(known.sources()),
                        0,
                        (source, position) -> catalogueStore.add(source, release),
                        faults,
                        running);
            case MARKETS ->
                new RowIntake<>(
                        new MarketsFile(known.markets()),
                        catalogueStore.nextPosition(),
                        (market, position) -> catalogueStore.add(market, position, release),
                        faults,
                        running);
            case MARKET_MEMBERS ->
                new RowIntake<>(
                        new MembersFile(known.markets()),
                        catalogueStore.nextPosition(),
                        (member, position) -> catalogueStore.add(member, position, release),
                        faults,
                        running);
            case SECTORS ->
                new RowIntake<>(
                        new SectorsFile(known.sectors()),
                        catalogueStore.nextPosition(),
                        (sector, position) -> catalogueStore.add(sector, position, release),
                        faults,
                        running);
            case REFERENCE ->
                throw new BadInput(
                        "kind", request.kind(), "" + ReleaseKind.importable().toList());
        };
    }

    private FigureReader figures(ImportRequest request, KnownCodes known) {
        return switch (request.format()) {
            case CSV -> new ObservationsFile(known);
            case SDMX_CSV -> new SdmxCsvFile(new ObservationsFile(known));
            case COMTRADE -> {
                var source = requireNonNull(request.source());
                var document = known.findDocument(source)
                        .orElseThrow(() -> new BadInput("source", source, "the code of a source that was imported"));
                yield ComtradeFile.of(known, catalogue.marketsByM49(), document);
            }
        };
    }
}
