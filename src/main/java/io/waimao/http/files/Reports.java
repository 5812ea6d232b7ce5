package io.waimao.http.files;

import io.waimao.ingestion.ImportProgress;
import io.waimao.ingestion.ImportReport;
import io.waimao.ingestion.csv.Fault;
import io.waimao.ingestion.releases.Release;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Import reports as JSON, with the names of the schema. */
final class Reports {

    private Reports() {}

    static Map<String, @Nullable Object> of(ImportReport report) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("outcome", report.outcome().name());
        json.put("release", report.release() == null ? null : of(report.release()));
        json.put("accepted", report.accepted());
        json.put("faultCount", report.faultCount());
        json.put("faults", report.faults().stream().map(Reports::of).toList());
        json.put("encoding", report.encoding());
        json.put("separator", report.separator());
        json.put("notes", report.notes());
        return json;
    }

    private static Map<String, @Nullable Object> of(Fault fault) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("file", fault.file());
        json.put("line", fault.line());
        json.put("column", fault.column());
        json.put("value", fault.value());
        json.put("reason", fault.reason());
        return json;
    }

    private static Map<String, @Nullable Object> of(Release release) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("code", release.code());
        json.put("kind", release.kind().name());
        json.put("name", release.name());
        json.put("checksum", release.checksum());
        json.put("rows", release.rows());
        json.put("importedAt", release.importedAt().toString());
        json.put(
                "retractedAt",
                release.retractedAt() == null ? null : release.retractedAt().toString());
        return json;
    }

    static Map<String, @Nullable Object> of(ImportProgress progress) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("id", progress.id());
        json.put("kind", progress.kind().name());
        json.put("name", progress.name());
        json.put("rows", progress.rows());
        json.put("accepted", progress.accepted());
        json.put("faults", progress.faults());
        json.put("rowsPerSecond", progress.rowsPerSecond());
        json.put("secondsLeft", progress.secondsLeft());
        json.put("ended", progress.ended());
        json.put("report", progress.report() == null ? null : of(progress.report()));
        return json;
    }
}
