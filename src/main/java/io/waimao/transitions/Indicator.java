package io.waimao.transitions;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.catalogue.Named;
import io.waimao.language.Text;
import io.waimao.observations.Evidence;
import io.waimao.observations.Period;
import io.waimao.quantity.BoundedValue;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A computed figure, with its inputs.
 *
 * @param query what was asked, without its period
 */
@DefaultNonNull
@Description("A computed figure, with its inputs and formula.")
public record Indicator(
        @Ignore IndicatorQuery query,
        @Description("The figure with its bounds.") BoundedValue value,

        @Description("The latest period with all inputs, or the period asked for.")
        Period period,

        @Ignore Text interpretation,
        @Ignore List<Text> caveats,
        @Description("The figures and claims behind it.") List<@NonNull Evidence> inputs)
        implements Named {

    public Indicator {
        caveats = List.copyOf(caveats);
        inputs = List.copyOf(inputs);
    }

    @Description("The indicator.")
    public IndicatorCode getCode() {
        return query.code();
    }

    /** The formula. */
    public Text formula() {
        return query.code().definition.formula();
    }

    /** The reference for the formula. */
    public Text reference() {
        return query.code().definition.reference();
    }

    @Override
    public String nameEn() {
        return query.code().definition.name().en();
    }

    @Override
    public String nameZh() {
        return query.code().definition.name().zh();
    }
}
