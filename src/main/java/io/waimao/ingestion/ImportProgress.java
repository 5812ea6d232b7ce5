package io.waimao.ingestion;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.ingestion.releases.ReleaseKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.jspecify.annotations.Nullable;

/** How far an import is. */
@DefaultNonNull
@Description("How far an import is.")
public record ImportProgress(
        @Id @Description("The id of the import.") String id,
        @Description("What is imported.") ReleaseKind kind,
        @Description("The name of the release.") String name,
        @Description("Rows read so far.") int rows,
        @Description("Rows accepted so far.") int accepted,
        @Description("Faults found so far.") int faults,
        @Description("Rows read a second, on average.") int rowsPerSecond,

        @io.smallrye.graphql.api.Nullable
        @Description("Seconds that the rest will take at this rate; null where the length is not known.")
        @Nullable
        Integer secondsLeft,

        @Description("Whether it has ended.") boolean ended,

        @io.smallrye.graphql.api.Nullable
        @Description("What became of it; null until it has ended, and where it broke off.")
        @Nullable
        ImportReport report) {}
