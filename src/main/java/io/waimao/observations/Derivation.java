package io.waimao.observations;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.language.Text;
import io.waimao.quantity.Quantity;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.jspecify.annotations.Nullable;

/**
 * The derivation of an unpublished figure from others.
 *
 * @param formula the arithmetic, in words
 * @param printedBy the codes of the sources that published its inputs
 * @param exact the unrounded figure, for further calculation; null if it was not calculated here
 */
@DefaultNonNull
@Description("How a figure that no source published follows from other figures.")
public record Derivation(
        @Ignore Text formula,
        @Ignore List<Observation> inputs,
        @Ignore Set<String> printedBy,

        @Description("Whether the figure was converted from another currency, at the average rate of the period.")
        boolean converted,

        @Ignore @Nullable Quantity exact) {

    /** Stands for the code of a source if the inputs come from several. */
    public static final String SEVERAL_SOURCES = "several";

    /** A stored roll-up, whose derivation is worked out on request. */
    public static final Derivation STORED = new Derivation(Text.EMPTY, List.of(), Set.of());

    public Derivation {
        inputs = List.copyOf(inputs);
        printedBy = Set.copyOf(printedBy);
    }

    public Derivation(Text formula, List<Observation> inputs, Set<String> printedBy) {
        this(formula, inputs, printedBy, false, null);
    }

    /** A calculated figure. */
    public static Derivation calculated(Text formula, List<Observation> inputs, Set<String> printedBy, Quantity exact) {
        return new Derivation(formula, inputs, printedBy, false, exact);
    }

    /** A conversion to another currency. */
    public static Derivation converted(Text formula, Observation figure) {
        return new Derivation(formula, List.of(figure), figure.printedBy(), true, null);
    }

    @Description("Whether the inputs come from several sources because no single source has them all.")
    public boolean isMixed() {
        return printedBy.size() > 1;
    }

    /** The source that published the inputs, or {@link #SEVERAL_SOURCES}. */
    @Ignore
    public String sourceCode() {
        return printedBy.size() == 1 ? printedBy.iterator().next() : SEVERAL_SOURCES;
    }

    /** The first inputs, the largest first. */
    public List<Observation> largest(int count) {
        return inputs.stream()
                .sorted(comparing((Observation input) -> input.value().value(), nullsLast(reverseOrder()))
                        .thenComparing(Observation::getCode))
                .limit(count)
                .toList();
    }

    @Ignore
    public boolean isStored() {
        return this == STORED;
    }
}
