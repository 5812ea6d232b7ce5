package io.waimao.observations;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import io.smallrye.graphql.api.DefaultNonNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;

/** How a figure that no source published follows from others. */
@DefaultNonNull
@Description("How a figure that no source published follows from others.")
public record Derivation(
        @Description("The arithmetic, in words.") String formula,
        @Ignore List<Observation> inputs) {

    /** Instead of the code of a source, where the inputs come from several. */
    public static final String SEVERAL_SOURCES = "several";

    /** Of a roll-up that is kept: how it was made is found out when somebody asks. */
    public static final Derivation STORED = new Derivation("", List.of());

    public Derivation {
        inputs = List.copyOf(inputs);
    }

    /** Some of the inputs, the largest first. */
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
