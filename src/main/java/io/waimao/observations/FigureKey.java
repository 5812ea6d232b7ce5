package io.waimao.observations;

/** What a figure is of: all publications of one figure have the same. */
record FigureKey(String area, String series, Period period) {

    static FigureKey of(Observation figure) {
        return new FigureKey(figure.key().area(), figure.key().code(), figure.period());
    }
}
