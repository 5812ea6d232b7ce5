package io.waimao.observations;

/** A series at a period, shared by all publications of one figure. */
public record FigureKey(SeriesKey series, Period period) {

    public static FigureKey of(Observation figure) {
        return new FigureKey(figure.key(), figure.period());
    }

    public FigureKey with(SeriesKey other) {
        return new FigureKey(other, period);
    }

    public FigureKey with(Period other) {
        return new FigureKey(series, other);
    }
}
