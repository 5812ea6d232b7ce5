package io.waimao.ingestion;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.ingestion.csv.Fault;
import io.waimao.ingestion.releases.Release;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** The report of an import. */
@DefaultNonNull
@Description("The outcome of an import.")
public record ImportReport(
        @Description("The outcome.") ImportOutcome outcome,

        @io.smallrye.graphql.api.Nullable
        @Description("The release with the rows. Null if nothing was stored.")
        @Nullable
        Release release,

        @Description("Number of rows without a fault.") int accepted,

        @Description("Number of faults, including unlisted ones.")
        int faultCount,

        @Description("The first 100 faults, by line.") List<@NonNull Fault> faults,

        @Description("The encoding of the file, such as UTF-8 or GB18030.")
        String encoding,

        @Description("The separator between values: comma, semicolon or tab.")
        String separator,

        @Description("Remarks, such as how many rows were left out or added up, and why.")
        List<@NonNull String> notes) {

    public ImportReport {
        faults = List.copyOf(faults);
        notes = List.copyOf(notes);
    }
}
