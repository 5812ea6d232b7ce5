package io.waimao.transitions;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.catalogue.Named;
import io.waimao.observations.Evidence;
import io.waimao.observations.Period;
import io.waimao.quantity.BoundedValue;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A computed figure of a transition, with all that led to it. */
@DefaultNonNull
@Description("A computed figure of a transition, with all that led to it.")
public record Indicator(
        @Description("Which indicator it is.") IndicatorCode code,
        @Description("The figure with its bounds.") BoundedValue value,

        @Description("The latest period for which every input is there.")
        Period period,

        @Description("What it says, in a sentence.") String interpretation,
        @Description("What to mind when reading it.") List<@NonNull String> caveats,
        @Description("What went into it.") List<@NonNull Evidence> inputs)
        implements Named {

    public Indicator {
        caveats = List.copyOf(caveats);
        inputs = List.copyOf(inputs);
    }

    @Description("The formula.")
    public String getFormula() {
        return code.formula;
    }

    @Description("Where the formula comes from.")
    public String getReference() {
        return code.reference;
    }

    @Override
    public String nameEn() {
        return code.nameEn;
    }

    @Override
    public String nameZh() {
        return code.nameZh;
    }
}
