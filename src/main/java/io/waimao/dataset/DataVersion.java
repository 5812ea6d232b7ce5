package io.waimao.dataset;

import io.smallrye.graphql.api.DefaultNonNull;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;

/**
 * A state of the data. All parts of an answer come from one.
 *
 * @param loadedAt the time it was stored
 */
@Type("Dataset")
@DefaultNonNull
@Description("The data behind all answers.")
public record DataVersion(
        @Description("12 hexadecimal digits that change with every change of the data.")
        String version,

        @Description("Number of current published figures.") int observationCount,

        @Ignore Instant loadedAt) {}
