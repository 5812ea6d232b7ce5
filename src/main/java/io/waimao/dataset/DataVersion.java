package io.waimao.dataset;

import io.smallrye.graphql.api.DefaultNonNull;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;

/**
 * Which data the answers are computed from.
 *
 * @param loadedAt when it was stored
 */
@Type("Dataset")
@DefaultNonNull
@Description("The data behind all answers.")
public record DataVersion(
        @Description("12 hexadecimal digits that change with every change of the data.")
        String version,

        @Description("Number of current published figures.") int observationCount,

        @Ignore Instant loadedAt) {}
