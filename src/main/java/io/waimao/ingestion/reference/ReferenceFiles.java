package io.waimao.ingestion.reference;

import io.waimao.ingestion.csv.CsvFile;
import io.waimao.ingestion.csv.Faults;
import io.waimao.ingestion.csv.RowDigest;
import io.waimao.ingestion.csv.RowFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The shipped files; their names are listed, as a native executable cannot list a folder. */
public final class ReferenceFiles {

    private static final List<String> NAMES = List.of(
            "provinces.csv",
            "markets.csv",
            "market_members.csv",
            "sectors.csv",
            "partitions.csv",
            "sources.csv",
            "exchange_rates.csv",
            "exchange_rates_monthly.csv",
            "observations.csv",
            "customs.csv",
            "press.csv",
            "enterprises.csv",
            "claims.csv");

    private final Map<String, byte[]> contents;

    ReferenceFiles(Map<String, byte[]> contents) {
        this.contents = contents;
    }

    Map<String, byte[]> contents() {
        return Collections.unmodifiableMap(contents);
    }

    public static ReferenceFiles shipped() {
        var contents = new LinkedHashMap<String, byte[]>();
        NAMES.forEach(name -> contents.put(name, resource(name)));
        return new ReferenceFiles(contents);
    }

    /** The SHA-256 over the bytes of all files, in the order of their list, in hexadecimal digits. */
    String checksum() {
        var digest = RowDigest.sha256();
        contents.values().forEach(digest::update);
        return HexFormat.of().formatHex(digest.digest());
    }

    <T> List<T> read(String name, RowFormat<T> reader, Faults faults) {
        var all = new ArrayList<T>();
        read(name, reader, faults, (item, line) -> all.add(item));
        return all;
    }

    <T> void read(String name, RowFormat<T> reader, Faults faults, CsvFile.Taker<T> taker) {
        var content = contents.getOrDefault(name, new byte[0]);
        new CsvFile(name, faults).read(new ByteArrayInputStream(content), reader, taker, rows -> {});
    }

    static byte[] resource(String name) {
        var path = "reference/" + name;
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + path + " is not in the application");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
