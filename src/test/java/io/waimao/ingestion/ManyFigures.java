package io.waimao.ingestion;

import static java.util.stream.Collectors.joining;

import io.vertx.core.json.JsonObject;
import io.waimao.http.Service;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A file that takes a while to import: trade of provinces with some countries by month. */
public final class ManyFigures {

    private final Service service;
    private final String file;

    public ManyFigures(Service service, String file) {
        this.service = service;
        this.file = file;
    }

    /** A file with one source. */
    public static String source(String code) {
        return """
                id,title,publisher,published_on,published_precision,kind
                %s,Monthly bulletin,General Administration of Customs,2026-01-05,DAY,OFFICIAL
                """.formatted(code);
    }

    public static String file(int rows) {
        return "REF_AREA,FLOW,COUNTERPART_AREA,COMMODITY,BRAND,MEASURE,TIME_PERIOD,OBS_VALUE,QUALIFIER,UNIT,OBS_STATUS,SOURCE\n"
                + keys().limit(rows)
                        .map(key -> "%s,%d,EXACT,CNY,A,monthly\n".formatted(key, Math.abs(key.hashCode())))
                        .collect(joining());
    }

    private static Stream<String> keys() {
        return Stream.of("BJ TJ HE SX NM LN JL HL SH JS ZJ AH FJ JX SD HA HB HN GD GX HI CQ SC GZ YN XZ SN GS QH NX XJ"
                        .split(" "))
                .flatMap(area -> Stream.of("US JP KR DE IN BR GB FR RU".split(" "))
                        .flatMap(market -> Stream.of("EXPORT", "IMPORT").flatMap(flow -> months().map(month ->
                                String.join(",", "CN-" + area, flow, market, "_T", "_T", "VALUE", month)))));
    }

    private static Stream<String> months() {
        return IntStream.range(0, 96).mapToObj(month -> "%d-%02d".formatted(2017 + month / 12, month % 12 + 1));
    }

    public CompletableFuture<HttpResponse<byte[]>> importSource() throws InterruptedException {
        return service.importing("sources", source("monthly"));
    }

    public CompletableFuture<HttpResponse<byte[]>> importing() throws InterruptedException {
        return importing(UUID.randomUUID().toString());
    }

    public CompletableFuture<HttpResponse<byte[]>> importing(String id) throws InterruptedException {
        return service.importing("observations?id=" + id, file);
    }

    /** Waits until the given number of rows of an import has been read, or it has ended. */
    public void await(int rows, String id, CompletableFuture<?> importing) throws InterruptedException {
        while (!importing.isDone()) {
            var progress = service.get("/import/" + id);
            if (progress.statusCode() == 200 && Service.json(progress).getInteger("rows") >= rows) {
                return;
            }
            Thread.sleep(2);
        }
    }

    public CompletableFuture<HttpResponse<byte[]>> retracting() throws InterruptedException {
        return service.asking("mutation { retractRelease(code: \"%s\") { code } }"
                .formatted(release().orElseThrow()));
    }

    /** The code of their release. */
    Optional<String> release() throws InterruptedException {
        return DataState.releases(service).stream()
                .map(JsonObject.class::cast)
                .filter(release -> release.getString("kind").equals("OBSERVATIONS"))
                .filter(release -> release.getValue("retractedAt") == null)
                .map(release -> release.getString("code"))
                .findFirst();
    }
}
