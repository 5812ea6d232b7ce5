package io.waimao.ingestion;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.ingestion.csv.Fault;
import io.waimao.ingestion.releases.Release;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What became of a file. */
@DefaultNonNull
@Description("What became of a file.")
public record ImportReport(
        @Description("What became of it.") ImportOutcome outcome,

        @io.smallrye.graphql.api.Nullable
        @Description("The release that has the rows; null where nothing was stored.")
        @Nullable
        Release release,

        @Description("Rows that have no fault.") int accepted,

        @Description("Faults, those that are not listed included.")
        int faultCount,

        @Description("The first faults by line, at most 100.")
        List<@NonNull Fault> faults) {

    public ImportReport {
        faults = List.copyOf(faults);
    }
}
