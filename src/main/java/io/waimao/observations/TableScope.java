package io.waimao.observations;

/** The scope of a table of markets by sectors, shared by a table and the later one that replaces it. */
public record TableScope(SeriesFamily family, Period period) {

    public static TableScope of(FigureKey figure) {
        return new TableScope(SeriesFamily.of(figure.series()), figure.period());
    }

    public static TableScope of(Observation figure) {
        return of(FigureKey.of(figure));
    }

    /** The key of a figure in the table. */
    public FigureKey figure(String market, String sector) {
        return new FigureKey(family.series(market, sector), period);
    }
}
