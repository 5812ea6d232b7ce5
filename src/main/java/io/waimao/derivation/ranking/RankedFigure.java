package io.waimao.derivation.ranking;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.observations.Observation;
import io.waimao.quantity.Rank;
import org.eclipse.microprofile.graphql.Description;

/** A figure and its rank. */
@DefaultNonNull
@Description("A figure of a ranking, with its rank.")
public record RankedFigure(
        @Description("The rank, from 1. With direction ASC, 1 is the smallest.")
        Rank rank,

        @Description("The figure, published or derived.") Observation figure) {}
