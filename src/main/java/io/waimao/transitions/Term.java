package io.waimao.transitions;

import io.waimao.observations.Evidence;
import io.waimao.observations.Observation;
import io.waimao.observations.Quantity;
import java.util.ArrayList;
import java.util.List;

/** A quantity in a formula and the observations that it rests on. */
record Term(Quantity quantity, List<Evidence> inputs) {

    static Term of(Observation figure) {
        return new Term(figure.value().quantity(), List.of(figure));
    }

    /** The same inputs and those of another term, behind a new quantity. */
    Term with(Quantity result, Term other) {
        return new Term(result, join(inputs, other.inputs));
    }

    static List<Evidence> join(List<Evidence> one, List<Evidence> other) {
        var all = new ArrayList<>(one);
        other.stream().filter(input -> !all.contains(input)).forEach(all::add);
        return all;
    }
}
