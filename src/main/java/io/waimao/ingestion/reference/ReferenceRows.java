package io.waimao.ingestion.reference;

import io.waimao.catalogue.ExchangeRate;
import io.waimao.catalogue.Market;
import io.waimao.catalogue.Membership;
import io.waimao.catalogue.MonthlyRate;
import io.waimao.catalogue.Partition;
import io.waimao.catalogue.Province;
import io.waimao.catalogue.Sector;
import io.waimao.catalogue.SourceDocument;
import io.waimao.claims.Claim;
import io.waimao.ingestion.FigureSink;
import io.waimao.ingestion.csv.Faults;
import io.waimao.ingestion.csv.RowDigest;
import io.waimao.ingestion.formats.ClaimsFile;
import io.waimao.ingestion.formats.ExchangeRatesFile;
import io.waimao.ingestion.formats.FigureFormat;
import io.waimao.ingestion.formats.KnownCodes;
import io.waimao.ingestion.formats.MarketsFile;
import io.waimao.ingestion.formats.MembersFile;
import io.waimao.ingestion.formats.MonthlyRatesFile;
import io.waimao.ingestion.formats.ObservationsFile;
import io.waimao.ingestion.formats.PartitionsFile;
import io.waimao.ingestion.formats.ProvincesFile;
import io.waimao.ingestion.formats.SectorsFile;
import io.waimao.ingestion.formats.SourcesFile;
import io.waimao.observations.Observation;
import java.util.List;
import java.util.stream.Stream;

/** The contents of the reference files. */
public record ReferenceRows(
        List<Province> provinces,
        List<Market> markets,
        List<Membership> memberships,
        List<Sector> sectors,
        List<Partition> partitions,
        List<SourceDocument> sources,
        List<ExchangeRate> exchangeRates,
        List<MonthlyRate> monthlyRates,
        List<Observation> observations,
        List<Claim> claims) {

    private static final List<String> FIGURES =
            List.of("observations.csv", "customs.csv", "press.csv", "enterprises.csv");

    /** @throws RejectedData with the faults of all files */
    public static ReferenceRows read(ReferenceFiles files) {
        var faults = new Faults();
        var known = KnownCodes.none();
        var provinces = files.read("provinces.csv", new ProvincesFile(known.areas()), faults);
        var markets = files.read("markets.csv", new MarketsFile(known.markets()), faults);
        var memberships = files.read("market_members.csv", new MembersFile(known.markets()), faults);
        var sectors = files.read("sectors.csv", new SectorsFile(known.sectors()), faults);
        var partitions = files.read("partitions.csv", new PartitionsFile(known.markets(), known.sectors()), faults);
        var sources = files.read("sources.csv", new SourcesFile(known.sources()), faults);
        known.document(sources);
        var exchangeRates = files.read("exchange_rates.csv", new ExchangeRatesFile(known.sources()), faults);
        var monthlyRates = files.read("exchange_rates_monthly.csv", new MonthlyRatesFile(known.sources()), faults);
        var observations = observations(files, new ObservationsFile(known), faults);
        var claims = files.read("claims.csv", new ClaimsFile(known), faults);
        faults.throwIfAny();
        return new ReferenceRows(
                provinces,
                markets,
                memberships,
                sectors,
                partitions,
                sources,
                exchangeRates,
                monthlyRates,
                observations,
                claims);
    }

    private static List<Observation> observations(ReferenceFiles files, FigureFormat reader, Faults faults) {
        var figures = new FiguresOfFiles(files, reader, faults);
        FIGURES.forEach(figures::read);
        return figures.figures();
    }

    RowDigest digest() {
        var digest = new RowDigest();
        Stream.of(provinces, markets, memberships, sectors, partitions, sources, exchangeRates, monthlyRates, claims)
                .flatMap(List::stream)
                .forEach(row -> digest.add(row.toString()));
        observations.forEach(figure -> digest.add(FigureSink.contentOf(figure)));
        return digest;
    }
}
