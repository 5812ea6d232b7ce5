package io.waimao.bench;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Writes the exports of {@link SyntheticCustoms} twice: as a query download of the customs administration in GBK, and in
 * the columns of the shipped files.
 */
final class CustomsDownload {

    private static final Path TABLES = Path.of("src/main/resources/reference");
    private static final String HEADER =
            "\"数据年月\",\"商品编码\",\"商品名称\",\"贸易伙伴编码\",\"贸易伙伴名称\",\"注册地编码\",\"注册地名称\",\"人民币\",\n";

    /** A code of the administration, and its name. */
    private record Place(String code, String name) {}

    private final Map<String, Place> partners = places("customs_partners.csv", 2, 0, 3);
    private final Map<String, Place> provinces = places("customs_places.csv", 1, 0, 2);
    private final long rows;

    CustomsDownload(long rows) {
        this.rows = rows;
    }

    /** @param args the number of rows, and the folder for the files */
    public static void main(String[] args) throws IOException {
        var folder = Files.createDirectories(Path.of(args[1]));
        new CustomsDownload(Long.parseLong(args[0]))
                .write(folder.resolve("download.csv"), folder.resolve("observations.csv"));
    }

    void write(Path download, Path observations) throws IOException {
        try (var gbk = Files.newBufferedWriter(download, Charset.forName("GBK"));
                var own = Files.newBufferedWriter(observations)) {
            gbk.write(HEADER);
            own.write(SyntheticRow.FILE_COLUMNS + "\n");
            var written = new long[1];
            // Half of its rows are imports, and some markets have no code of the administration.
            new SyntheticCustoms(3 * rows).forEach(row -> {
                if (row.flow().equals("EXPORT") && partners.containsKey(row.market()) && written[0] < rows) {
                    written[0]++;
                    write(row.ofTariffLine(), gbk, own);
                }
            });
        }
    }

    private void write(SyntheticRow row, Writer gbk, Writer own) {
        try {
            own.write(row.ofFile() + "\n");
            var partner = partners.get(row.market());
            var province = provinces.get(row.area());
            gbk.write("\"%s\",\"%s\",\"锂离子蓄电池等商品\",\"%s\",\"%s\",\"%s\",\"%s\",\"%,d\",\n"
                    .formatted(
                            row.month().toString().replace("-", ""),
                            row.product(),
                            partner.code(),
                            partner.name(),
                            province.code(),
                            province.name(),
                            row.value()));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** The rows of a shipped table by a code of ours; of several, the first. */
    private static Map<String, Place> places(String file, int ours, int code, int name) {
        try (var lines = Files.lines(TABLES.resolve(file))) {
            return lines.skip(1)
                    .map(line -> line.split(",", -1))
                    .filter(cells -> !cells[code].isEmpty())
                    .collect(toMap(
                            cells -> cells[ours],
                            cells -> new Place(cells[code], cells[name]),
                            (first, later) -> first));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
