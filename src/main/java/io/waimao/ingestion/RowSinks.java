package io.waimao.ingestion;

import static java.util.Objects.requireNonNull;

import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.Sector;
import io.waimao.catalogue.SourceDocument;
import io.waimao.catalogue.store.CatalogueStore;
import io.waimao.claims.ClaimStore;
import io.waimao.ingestion.csv.Codes;
import io.waimao.ingestion.csv.Faults;
import io.waimao.ingestion.formats.ClaimsFile;
import io.waimao.ingestion.formats.FigureFormat;
import io.waimao.ingestion.formats.KnownCodes;
import io.waimao.ingestion.formats.MarketsFile;
import io.waimao.ingestion.formats.MembersFile;
import io.waimao.ingestion.formats.Nomenclature;
import io.waimao.ingestion.formats.ObservationsFile;
import io.waimao.ingestion.formats.SectorsFile;
import io.waimao.ingestion.formats.SourcesFile;
import io.waimao.ingestion.formats.comtrade.ComtradeFile;
import io.waimao.ingestion.formats.comtrade.ComtradePartners;
import io.waimao.ingestion.formats.customs.CustomsFile;
import io.waimao.ingestion.formats.customs.ProvinceTableFile;
import io.waimao.ingestion.formats.sdmx.SdmxCsvFile;
import io.waimao.ingestion.releases.ReleaseKind;
import io.waimao.observations.store.ObservationStore;
import io.waimao.paging.BadInput;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Chooses the sink for a file, by its kind and format. */
@ApplicationScoped
class RowSinks {

    private final Catalogue catalogue;
    private final CatalogueStore catalogueStore;
    private final ObservationStore observations;
    private final ClaimStore claims;

    RowSinks(Catalogue catalogue, CatalogueStore catalogueStore, ObservationStore observations, ClaimStore claims) {
        this.catalogue = catalogue;
        this.catalogueStore = catalogueStore;
        this.observations = observations;
        this.claims = claims;
    }

    RowSink<?> of(ImportRequest request, long release, Faults faults, RunningImport running) {
        var known = KnownCodes.of(catalogue);
        return switch (request.kind()) {
            case OBSERVATIONS -> figures(request, known, release, faults, running);
            case CLAIMS ->
                new PlainRowSink<>(
                        new ClaimsFile(Codes.of("claim", claims.codes()), known),
                        claims.nextPosition(),
                        (claim, position) -> claims.add(claim, position, release),
                        faults,
                        running);
            case SOURCES ->
                new PlainRowSink<>(
                        new SourcesFile(known.sources()),
                        0,
                        (source, position) -> catalogueStore.add(source, release),
                        faults,
                        running);
            case MARKETS ->
                new PlainRowSink<>(
                        new MarketsFile(known.markets()),
                        catalogueStore.nextPosition(),
                        (market, position) -> catalogueStore.add(market, position, release),
                        faults,
                        running);
            case MARKET_MEMBERS ->
                new PlainRowSink<>(
                        new MembersFile(known.markets()),
                        catalogueStore.nextPosition(),
                        (member, position) -> catalogueStore.add(member, position, release),
                        faults,
                        running);
            case SECTORS ->
                new PlainRowSink<>(
                        new SectorsFile(known.sectors().redefinable(generatedSectors())),
                        catalogueStore.nextPosition(),
                        (sector, position) -> catalogueStore.add(sector, position, release),
                        faults,
                        running);
            case REFERENCE ->
                throw new BadInput(
                        "kind", request.kind(), "" + ReleaseKind.importable().toList());
        };
    }

    private FigureSink figures(
            ImportRequest request, KnownCodes known, long release, Faults faults, RunningImport running) {
        var partners = ComtradePartners.shipped();
        return new FigureSink(
                observations.begin(release),
                format(request, known.with(partners::admits, new Nomenclature(catalogue)::admits), partners),
                new NewProducts(catalogue, catalogueStore, release),
                new NewAreas(catalogue, catalogueStore, partners, release),
                request.name(),
                request.partial(),
                faults,
                running);
    }

    private List<String> generatedSectors() {
        return catalogue.listSectors().stream()
                .filter(Nomenclature::isGenerated)
                .map(Sector::code)
                .toList();
    }

    private FigureFormat format(ImportRequest request, KnownCodes known, ComtradePartners partners) {
        return switch (request.format()) {
            case CSV -> new ObservationsFile(known);
            case SDMX_CSV -> new SdmxCsvFile(new ObservationsFile(known));
            case COMTRADE -> new ComtradeFile(known, partners, catalogue.marketsByM49(), source(request, known));
            case CUSTOMS ->
                new CustomsFile(
                        known,
                        source(request, known),
                        requireNonNull(request.options().flow()),
                        request.options().period());
            case CUSTOMS_PROVINCES ->
                new ProvinceTableFile(source(request, known), request.options().period());
        };
    }

    private static SourceDocument source(ImportRequest request, KnownCodes known) {
        var source = requireNonNull(request.options().source());
        return known.findDocument(source)
                .orElseThrow(() -> new BadInput("source", source, "the code of a source that was imported"));
    }
}
