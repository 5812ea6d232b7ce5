package io.waimao.derivation.reference;

import io.waimao.observations.Period;

/** A series at a period: what one figure is about. */
record Place(Key key, Period period) {

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
    public String toString() {
        return key + ":" + period.getCode();
    }
}
