package io.waimao.observations.inventory;

import io.smallrye.graphql.api.DefaultNonNull;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** What there is of one province. */
@DefaultNonNull
@Description("What there is of one province.")
public record AreaCoverage(
        @Ignore String area,

        @Description("How many current observations there are.")
        int observationCount,

        @Description("The first day of the earliest period.")
        LocalDate earliest,

        @Description("The last day of the latest period.") LocalDate latest) {

    /** From the columns of a query. */
    public AreaCoverage(String area, Long observationCount, LocalDate earliest, LocalDate latest) {
        this(area, Math.toIntExact(observationCount), earliest, latest);
    }
}
