package io.waimao.ingestion;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.ingestion.releases.ReleaseKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.jspecify.annotations.Nullable;

/** The progress of an import. */
@DefaultNonNull
@Description("Progress of an import.")
public record ImportProgress(
        @Id @Description("The id of the import.") String id,
        @Description("The kind of rows.") ReleaseKind kind,
        @Description("The name of the release.") String name,
        @Description("Rows read so far.") int rows,
        @Description("Rows accepted so far.") int accepted,
        @Description("Faults found so far.") int faults,

        @Description("Average number of rows read per second.")
        int rowsPerSecond,

        @io.smallrye.graphql.api.Nullable
        @Description("Estimated seconds left at this rate. Null if the length is unknown.")
        @Nullable
        Integer secondsLeft,

        @Description("Whether the import has ended.") boolean ended,

        @io.smallrye.graphql.api.Nullable
        @Description("The result. Null until the import has ended, and if it failed.")
        @Nullable
        ImportReport report) {}
