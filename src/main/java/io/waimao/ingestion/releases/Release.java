package io.waimao.ingestion.releases;

import io.smallrye.graphql.api.DefaultNonNull;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.jspecify.annotations.Nullable;

/**
 * Rows that were imported together and can be retracted together.
 *
 * @param id the number, to which the ids of its rows belong
 */
@DefaultNonNull
@Description("Rows that were imported together and can be retracted together.")
public record Release(
        @Ignore long id,

        @Description("The public code, such as observations-7.")
        String code,

        @Description("The kind of rows.") ReleaseKind kind,

        @Description("The name, such as the file name.") String name,

        @Description("SHA-256 of the uncompressed content, in hexadecimal digits.")
        String checksum,

        @Description("Number of accepted rows.") int rows,
        @Description("The time of the import.") Instant importedAt,

        @io.smallrye.graphql.api.Nullable @Description("The time of the retraction. Null if not retracted.") @Nullable
        Instant retractedAt) {}
