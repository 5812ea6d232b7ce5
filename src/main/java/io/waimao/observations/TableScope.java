package io.waimao.observations;

/** Markets by sectors: what a table of one source is about, and the later one that replaces it. */
public record TableScope(SeriesFamily family, Period period) {

    public static TableScope of(FigureKey figure) {
        return new TableScope(SeriesFamily.of(figure.series()), figure.period());
    }

    public static TableScope of(Observation figure) {
        return of(FigureKey.of(figure));
    }

    /** One of its figures. */
    public FigureKey figure(String market, String sector) {
        return new FigureKey(family.series(market, sector), period);
    }
}
