package io.waimao.ingestion;

import io.waimao.ingestion.releases.ReleaseKind;
import io.waimao.paging.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * A request to import a file.
 *
 * @param source the source of the figures, if the file does not name it
 * @param name the name of the release, for example the file name
 * @param partial whether to store rows without a fault even if others have one
 * @param dryRun whether to read everything and store nothing
 */
public record ImportRequest(
        ReleaseKind kind, ImportFormat format, @Nullable String source, String name, boolean partial, boolean dryRun) {

    private static final int LONGEST_NAME = 200;

    /** @throws BadInput if the parts do not go together */
    public ImportRequest {
        if (format != ImportFormat.CSV && kind != ReleaseKind.OBSERVATIONS) {
            throw new BadInput("format", format.parameter(), "csv for " + kind.path());
        } else if ((format == ImportFormat.COMTRADE) != (source != null)) {
            throw new BadInput(
                    "source", String.valueOf(source), "the code of a source with format comtrade, and only there");
        } else if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new BadInput("name", name, "1 to " + LONGEST_NAME + " characters that are not blank");
        }
    }
}
