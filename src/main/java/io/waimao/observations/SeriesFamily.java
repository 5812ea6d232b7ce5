package io.waimao.observations;

import io.waimao.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** A family of series that differ only by market and sector. */
public record SeriesFamily(
        String area, Flow flow, Brand brand, Enterprise enterprise, CustomsRegime regime, Measure measure, Unit unit) {

    public static SeriesFamily of(SeriesKey key) {
        return new SeriesFamily(
                key.area(), key.flow(), key.brand(), key.enterprise(), key.regime(), key.measure(), key.unit());
    }

    /** The series of the family for a market and sector. */
    public SeriesKey series(String market, String sector) {
        return new SeriesKey(area, flow, market, sector, brand, enterprise, regime, measure, unit);
    }

    public boolean has(SeriesKey key) {
        return area.equals(key.area())
                && flow == key.flow()
                && brand == key.brand()
                && enterprise == key.enterprise()
                && regime == key.regime()
                && measure == key.measure()
                && unit == key.unit();
    }

    /** Written out for speed, as in {@link SeriesKey}. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof SeriesFamily family
                        && flow == family.flow
                        && brand == family.brand
                        && enterprise == family.enterprise
                        && regime == family.regime
                        && measure == family.measure
                        && unit == family.unit
                        && area.equals(family.area));
    }

    @Override
    public int hashCode() {
        var goods = (area.hashCode() * 31 + flow.hashCode()) * 31 + measure.hashCode();
        return (((goods * 31 + unit.hashCode()) * 31 + brand.hashCode()) * 31 + enterprise.hashCode()) * 31
                + regime.hashCode();
    }
}
