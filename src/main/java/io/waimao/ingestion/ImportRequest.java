package io.waimao.ingestion;

import io.waimao.ingestion.releases.ReleaseKind;
import io.waimao.observations.Flow;
import io.waimao.paging.BadInput;

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
        requireSource(format, options);
        if (name.isBlank() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
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

    private static void requireSource(ImportFormat format, FormatOptions options) {
        var source = options.source();
        if (format.needsSource() && source == null) {
            throw new BadInput("source is missing; name the source of the figures, as the file does not: source=…");
        } else if (!format.needsSource() && source != null) {
            throw new BadInput(
                    "source",
                    source,
                    "the code of a source with format %s, and only there"
                            .formatted(String.join(", ", ImportFormat.withSource())));
        }
    }

    private static void requireFlow(ImportFormat format, FormatOptions options) {
        var flow = options.flow();
        if (format != ImportFormat.CUSTOMS) {
            if (flow != null) {
                throw new BadInput("flow", flow, "a flow with format customs, and only there");
            }
        } else if (flow == null) {
            throw new BadInput("flow is missing; name the direction of trade, as the file does not: "
                    + "flow=EXPORT or flow=IMPORT");
        } else if (flow != Flow.EXPORT && flow != Flow.IMPORT) {
            throw new BadInput("flow", flow, "flow=EXPORT or flow=IMPORT");
        }
    }

    /** Format and options, in a form that no other ones have. */
    String code() {
        return format.parameter() + " " + options.code();
    }
}
