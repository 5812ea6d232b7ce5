package io.waimao.ingestion;

import io.waimao.ingestion.releases.ReleaseKind;
import io.waimao.observations.Flow;
import io.waimao.paging.BadInput;
import java.util.List;

/**
 * A request to import a file.
 *
 * @param options what a file of the format does not say itself
 * @param name the name of the release, for example the file name
 * @param partial whether to store rows without a fault even if others have one
 * @param dryRun whether to read everything and store nothing
 */
public record ImportRequest(
        ReleaseKind kind, ImportFormat format, FormatOptions options, String name, boolean partial, boolean dryRun) {

    private static final int LONGEST_NAME = 200;

    /** @throws BadInput if the parts do not go together */
    public ImportRequest {
        requireFormat(kind, format);
        if (format.needsSource() != (options.source() != null)) {
            throw new BadInput(
                    "source",
                    String.valueOf(options.source()),
                    "the code of a source with format %s, and only there"
                            .formatted(String.join(", ", ImportFormat.withSource())));
        } else if (name.isBlank()
                || name.length() > LONGEST_NAME
                || name.chars().anyMatch(Character::isISOControl)) {
            throw new BadInput(
                    "name",
                    name,
                    "1 to " + LONGEST_NAME + " characters that are not blank, without control characters");
        }
        requireFlow(format, options);
        if (options.period() != null && !format.takesPeriod()) {
            throw new BadInput("period", options.period().getCode(), "a period with format customs, customs-provinces");
        }
    }

    /** @throws BadInput if files of the kind are not of the format */
    static void requireFormat(ReleaseKind kind, ImportFormat format) {
        if (format != ImportFormat.CSV && kind != ReleaseKind.OBSERVATIONS) {
            throw new BadInput("format", format.parameter(), "csv for " + kind.path());
        }
    }

    private static void requireFlow(ImportFormat format, FormatOptions options) {
        var flow = options.flow();
        if (format != ImportFormat.CUSTOMS && flow != null) {
            throw new BadInput("flow", flow, "a flow with format customs, and only there");
        } else if (format == ImportFormat.CUSTOMS
                && (flow == null || !List.of(Flow.EXPORT, Flow.IMPORT).contains(flow))) {
            throw new BadInput("flow", String.valueOf(flow), "flow=EXPORT or flow=IMPORT, as the file does not say it");
        }
    }

    /** Format and options, in a form that no other ones have. */
    String code() {
        return format.parameter() + " " + options.code();
    }
}
