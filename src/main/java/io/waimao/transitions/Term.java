package io.waimao.transitions;

import io.waimao.observations.Observation;
import io.waimao.quantity.Quantity;
import java.util.List;
import java.util.stream.Stream;

/** A quantity in a formula, with the figures behind it. */
record Term(Quantity quantity, List<Observation> figures) {

    Term {
        figures = List.copyOf(figures);
    }

    static Term of(Observation figure) {
        return new Term(figure.quantity(), List.of(figure));
    }

    /** A new quantity with the figures of both terms. */
    Term with(Quantity result, Term other) {
        return new Term(
                result, Stream.concat(figures.stream(), other.figures.stream()).toList());
    }

    /** The difference of two terms. */
    Term minus(Term other) {
        return with(quantity.minus(other.quantity), other);
    }
}
