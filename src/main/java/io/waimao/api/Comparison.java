package io.waimao.api;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.catalogue.Province;
import io.waimao.observations.Observation;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** One province's figures in a comparison. */
@DefaultNonNull
@Description("One province's figures in a comparison.")
public record Comparison(
        @Description("The province.") Province province,

        @Description("Its figures, earliest first. Empty if none is known.")
        List<@NonNull Observation> figures) {

    public Comparison {
        figures = List.copyOf(figures);
    }
}
