package io.waimao.api;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.catalogue.Province;
import io.waimao.observations.Observation;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A province's figures beside those of others. */
@DefaultNonNull
@Description("A province's figures beside those of others.")
public record Comparison(
        @Description("The province.") Province province,

        @Description("Its figures, the earliest first; empty where none is known.")
        List<@NonNull Observation> figures) {

    public Comparison {
        figures = List.copyOf(figures);
    }
}
