package io.waimao.observations;

/** The series that differ only by market and sector. */
public record SeriesFamily(
        String area, Flow flow, Brand brand, Enterprise enterprise, CustomsRegime regime, Measure measure, Unit unit) {

    public static SeriesFamily of(SeriesKey key) {
        return new SeriesFamily(
                key.area(), key.flow(), key.brand(), key.enterprise(), key.regime(), key.measure(), key.unit());
    }

    /** One of the series. */
    public SeriesKey series(String market, String sector) {
        return new SeriesKey(area, flow, market, sector, brand, enterprise, regime, measure, unit);
    }

    boolean has(SeriesKey key) {
        return area.equals(key.area())
                && flow == key.flow()
                && brand == key.brand()
                && enterprise == key.enterprise()
                && regime == key.regime()
                && measure == key.measure()
                && unit == key.unit();
    }
}
