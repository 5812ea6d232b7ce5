package io.waimao.transitions.inputs;

import io.waimao.observations.Evidence;
import io.waimao.observations.Observation;
import io.waimao.quantity.Quantity;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** A quantity in a formula, with the figures or claims behind it. */
public record Term(Quantity quantity, List<Evidence> evidence) {

    public Term {
        evidence = List.copyOf(evidence);
    }

    public static Term of(Quantity quantity, Evidence evidence) {
        return new Term(quantity, List.of(evidence));
    }

    /** A quantity that follows from several terms. */
    public static Term of(Quantity quantity, Collection<Term> terms) {
        return new Term(
                quantity, terms.stream().flatMap(term -> term.evidence.stream()).toList());
    }

    /** A new quantity with the evidence of both terms. */
    public Term with(Quantity result, Term other) {
        return new Term(
                result,
                Stream.concat(evidence.stream(), other.evidence.stream()).toList());
    }

    /** The difference of two terms. */
    public Term minus(Term other) {
        return with(quantity.minus(other.quantity), other);
    }

    public boolean isConverted() {
        return evidence.stream()
                .anyMatch(input -> input instanceof Observation figure
                        && figure.derivation() != null
                        && figure.derivation().converted());
    }
}
