package io.waimao.derivation.reference;

import io.waimao.observations.Period;

/** A series at a period. */
final class Place {

    private final Key key;
    private final Period period;

    /** Cached, as places are looked up millions of times. */
    private final int hash;

    Place(Key key, Period period) {
        this.key = key;
        this.period = period;
        this.hash = 31 * key.hashCode() + period.hashCode();
    }

    Key key() {
        return key;
    }

    Period period() {
        return period;
    }

    Place with(Key other) {
        return new Place(other, period);
    }

    Place during(Period other) {
        return new Place(key, other);
    }

    Place yearBefore() {
        return new Place(key, period.yearBefore());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Place place
                && hash == place.hash
                && key.equals(place.key)
                && period.equals(place.period);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return key + ":" + period.getCode();
    }
}
