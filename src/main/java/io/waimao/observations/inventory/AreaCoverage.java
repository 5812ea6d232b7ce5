package io.waimao.observations.inventory;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.paging.Count;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** The extent of the data about one province. */
@DefaultNonNull
@Description("The observations available for one province.")
public record AreaCoverage(
        @Ignore String area,

        @Description("Number of current observations.") int observationCount,

        @Description("First day of the earliest period.") LocalDate earliest,

        @Description("Last day of the latest period.") LocalDate latest) {

    /** From the columns of a query. */
    public AreaCoverage(String area, Long observationCount, LocalDate earliest, LocalDate latest) {
        this(area, Count.of(observationCount), earliest, latest);
    }
}
