package io.waimao.derivation.ranking;

import io.waimao.derivation.FigureSource;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.paging.Direction;
import io.waimao.quantity.PlaceInOrder;
import io.waimao.quantity.Quantity;
import io.waimao.quantity.Rank;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ranks the figures of one query. */
final class RankingFinder {

    private final FigureSource figures;
    private final RankingCodes codes;
    private final RankingQuery query;

    RankingFinder(FigureSource figures, RankingCodes codes, RankingQuery query) {
        this.figures = figures;
        this.codes = codes;
        this.query = query;
    }

    Ranking find() {
        return period().map(this::find).orElseGet(() -> new Ranking(null, List.of(), codes.ofAnyPeriod()));
    }

    private Optional<Period> period() {
        if (query.period() != null) {
            return Optional.of(query.period());
        }
        var series = codes.ofAnyPeriod().stream().map(query::series).toList();
        return new CommonPeriod(figures::periods, this::countKnown).of(series, query.frequency());
    }

    private int countKnown(Period period) {
        return (int) codes.of(period).stream()
                .filter(code -> figure(code, period).isPresent())
                .count();
    }

    private Ranking find(Period period) {
        var known = new ArrayList<Observation>();
        var unknown = new ArrayList<String>();
        for (var code : codes.of(period)) {
            figure(code, period).ifPresentOrElse(known::add, () -> unknown.add(code));
        }
        return new Ranking(period, ranked(known), unknown);
    }

    /** The figure, if it has a value or at least one bound. */
    private Optional<Observation> figure(String code, Period period) {
        return figures.figure(new FigureKey(query.series(code), period))
                .filter(figure -> PlaceInOrder.of(figure.quantity()).isPresent());
    }

    private List<RankedFigure> ranked(List<Observation> known) {
        var quantities = known.stream().map(this::quantity).toList();
        var ranked = new ArrayList<RankedFigure>();
        for (int i = 0; i < known.size(); i++) {
            var others = new ArrayList<>(quantities);
            var own = others.remove(i);
            ranked.add(new RankedFigure(Rank.of(own, others), known.get(i)));
        }
        return ranked;
    }

    /** Negated for an ascending order, whose first is the smallest. */
    private Quantity quantity(Observation figure) {
        return query.direction() == Direction.DESC
                ? figure.quantity()
                : figure.quantity().negate();
    }
}
