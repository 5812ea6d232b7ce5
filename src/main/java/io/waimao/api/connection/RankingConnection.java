package io.waimao.api.connection;

import io.smallrye.graphql.api.DefaultNonNull;
import io.smallrye.graphql.api.Nullable;
import io.waimao.derivation.ranking.RankedFigure;
import io.waimao.derivation.ranking.Ranking;
import io.waimao.observations.Period;
import io.waimao.paging.Page;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** A page of a ranking. */
@DefaultNonNull
@Description("A page of a ranking. The total counts the ranked figures, without unknown.")
public final class RankingConnection extends Connection<RankedFigure, RankingConnection.Row> {

    private final Ranking ranking;

    public RankingConnection(Ranking ranking, Page<RankedFigure> page) {
        super(
                page,
                Row::new,
                asking -> CompletableFuture.completedFuture(ranking.ranked().size()));
        this.ranking = ranking;
    }

    @Nullable
    @Description("The period of the figures. Null if none is requested and no figure is known.")
    public Period getPeriod() {
        return ranking.period();
    }

    @Description("Codes without a rank, sorted: no figure is known or derivable, or it has neither value nor bounds.")
    public List<@NonNull String> getUnknown() {
        return ranking.unknown();
    }

    @Description("The number of codes without a rank.")
    public int getUnknownCount() {
        return ranking.unknown().size();
    }

    @Type("RankingEdge")
    @DefaultNonNull
    @Description("A ranked figure of a page, with its cursor.")
    public static final class Row extends Edge<RankedFigure> {

        Row(Page.Row<RankedFigure> row) {
            super(row);
        }
    }
}
