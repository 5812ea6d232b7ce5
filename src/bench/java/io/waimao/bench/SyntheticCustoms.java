package io.waimao.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Makes customs data that looks real and is not: what each province trades with countries, by HS code and month,
 * exports and
 * imports, as a customs office would list it, month by month. Values are log-normal around a province's, a country's
 * and a
 * product's weight, with growth and seasons; where nothing is traded there is no row. The same number of rows is the
 * same data.
 */
public final class SyntheticCustoms {

    static final String SOURCE = "synthetic-customs";
    static final String PUBLISHED = "2025-09-20";

    private static final YearMonth FIRST = YearMonth.of(2024, 1);
    private static final int MONTHS = 20;
    private static final double DENSITY = 0.7;
    private static final List<String> FLOWS = List.of("EXPORT", "IMPORT");

    /** The largest partners; all others follow in the order of their codes. */
    private static final List<String> LARGEST = List.of(
            "US", "VN", "JP", "KR", "DE", "MY", "RU", "AU", "TH", "ID", "IN", "BR", "SG", "NL", "GB", "MX", "PH", "SA",
            "AE", "FR", "IT", "CA", "ES", "PL", "TR", "CL", "ZA", "NG", "KZ", "BE");

    private static final int MARKETS = 220;

    private final List<String> areas = reference("provinces")
            .filter(row -> row[1].equals("PROVINCE"))
            .map(row -> row[0])
            .toList();
    private final List<String> markets = Stream.concat(
                    LARGEST.stream(),
                    reference("markets").filter(row -> row[1].equals("COUNTRY")).map(row -> row[0]))
            .filter(code -> !code.equals("CN"))
            .distinct()
            .limit(MARKETS)
            .toList();
    private final long rows;
    private final List<String> products;
    private final int marketsUsed;

    SyntheticCustoms(long rows) {
        this.rows = rows;
        // As many pairs of a country and a product as are needed, half as many products as countries, and the largest
        // first.
        var pairs = Math.max(1, rows / (DENSITY * 0.98 * areas.size() * FLOWS.size() * MONTHS));
        this.marketsUsed = (int) Math.min(markets.size(), Math.ceil(2 * Math.sqrt(pairs)));
        var needed = (int) Math.ceil(pairs / marketsUsed);
        if (needed > Products.CODES.size()) {
            throw new IllegalArgumentException("rows: " + rows + " are more than the products are enough for");
        }
        this.products = Products.CODES.subList(0, needed);
    }

    /** @param args the number of rows, and the folder for the files */
    public static void main(String[] args) throws IOException {
        var folder = Files.createDirectories(Path.of(args[1]));
        var data = new SyntheticCustoms(Long.parseLong(args[0]));
        data.writeCatalogue(folder);
        try (var file = Files.newBufferedWriter(folder.resolve("observations.csv"))) {
            file.write(SyntheticRow.FILE_COLUMNS + "\n");
            data.forEach(row -> write(file, row.ofFile()));
        }
    }

    private static void write(java.io.Writer file, String line) {
        try {
            file.write(line);
            file.write('\n');
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** {@code sources.csv} and {@code sectors.csv}, to be imported first. */
    void writeCatalogue(Path folder) throws IOException {
        Files.writeString(folder.resolve("sources.csv"), """
                id,title,publisher,published_on,published_precision,kind,note,complete
                %s,"Synthetic customs data, made up for measurements",None,%s,DAY,AGGREGATOR,No figure of it is real.,true
                """.formatted(SOURCE, PUBLISHED));
        var known = reference("sectors").map(row -> row[0]).collect(java.util.stream.Collectors.toSet());
        Files.writeString(
                folder.resolve("sectors.csv"),
                "code,kind,parent,name_en,name_zh,hs_codes\n"
                        + String.join("\n", Products.sectors(Products.CODES, known)) + "\n");
    }

    /** The rows as a file to be imported, and as one with the columns of the table. */
    void write(Path observations, Path table) throws IOException {
        try (var file = Files.newBufferedWriter(observations);
                var ofTable = Files.newBufferedWriter(table)) {
            file.write(SyntheticRow.FILE_COLUMNS + "\n");
            ofTable.write(SyntheticRow.TABLE_COLUMNS + "\n");
            var id = new long[] {1L << 40};
            forEach(row -> {
                write(file, row.ofFile());
                write(ofTable, row.ofTable(id[0]++));
            });
        }
    }

    void forEach(Consumer<SyntheticRow> taker) {
        var random = new Random(rows);
        long made = 0;
        for (int month = 0; made < rows; month++) {
            for (int area = 0; area < areas.size(); area++) {
                for (int flow = 0; flow < FLOWS.size(); flow++) {
                    for (int market = 0; market < marketsUsed; market++) {
                        for (int product = 0; product < products.size() && made < rows; product++) {
                            if (random.nextDouble() < DENSITY) {
                                taker.accept(new SyntheticRow(
                                        areas.get(area),
                                        FLOWS.get(flow),
                                        markets.get(market),
                                        products.get(product),
                                        FIRST.plusMonths(month),
                                        value(area, flow, market, product, month, random)));
                                made++;
                            }
                        }
                    }
                }
            }
        }
    }

    private static long value(int area, int flow, int market, int product, int month, Random random) {
        var weight = 4e9 / (1 + (area * 7) % 31) / (1 + market) / (1 + product) * (flow == 0 ? 1 : 0.7);
        var growth = Math.pow(1.06, month / 12.0);
        var season = 1 + 0.12 * Math.sin(2 * Math.PI * (month % 12 - 3) / 12) - (month % 12 == 1 ? 0.2 : 0);
        return Math.max(1, Math.round(weight * growth * season * Math.exp(0.8 * random.nextGaussian())));
    }

    private static Stream<String[]> reference(String file) {
        try (var in = SyntheticCustoms.class.getResourceAsStream("/reference/" + file + ".csv")) {
            return new String(in.readAllBytes(), UTF_8).lines().skip(1).map(line -> line.split(",", 3));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
