package io.waimao.ingestion.releases;

import io.smallrye.graphql.api.DefaultNonNull;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/** Rows that were imported together, and can be taken back together. */
@DefaultNonNull
@Description("Rows that were imported together, and can be taken back together.")
public record Release(
        @Description("The public code, such as observations-7.")
        String code,

        @Description("What it consists of.") ReleaseKind kind,

        @Description("The name that it was given, such as that of the file.")
        String name,

        @Description("The SHA-256 of the content, uncompressed, in hexadecimal digits.")
        String checksum,

        @Description("How many rows were accepted.") int rows,
        @Description("When it was imported.") Instant importedAt,

        @io.smallrye.graphql.api.Nullable @Description("When it was retracted; null while it stands.") @Nullable
        Instant retractedAt) {}
