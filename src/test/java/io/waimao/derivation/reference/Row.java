package io.waimao.derivation.reference;

import io.waimao.quantity.Interval;
import io.waimao.quantity.Quantity;

/** A published figure. Rows are compared by identity. */
final class Row {

    final Place place;
    final Quantity value;
    final Source source;
    final String qualifier;

    Row(Place place, Quantity value, Source source, String qualifier) {
        this.place = place;
        this.value = value;
        this.source = source;
        this.qualifier = qualifier;
    }

    Interval interval() {
        return value.interval();
    }

    boolean isZero() {
        return Numbers.isZero(value);
    }

    @Override
    public String toString() {
        return place + " = " + Numbers.text(value) + " (" + source.code() + ", " + source.day() + ")";
    }
}
