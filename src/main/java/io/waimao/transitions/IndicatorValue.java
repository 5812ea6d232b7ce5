package io.waimao.transitions;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.language.Text;
import io.waimao.observations.Evidence;
import io.waimao.observations.Period;
import io.waimao.quantity.BoundedValue;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** The value of an indicator in one period. */
@DefaultNonNull
@Description("The value of an indicator in one period.")
public record IndicatorValue(
        @Description("The period.") Period period,
        @Description("The figure with its bounds.") BoundedValue value,
        @Ignore Text interpretation,
        @Ignore List<Text> caveats,
        @Description("The figures and claims behind it.") List<@NonNull Evidence> inputs) {

    public IndicatorValue {
        caveats = List.copyOf(caveats);
        inputs = List.copyOf(inputs);
    }
}
