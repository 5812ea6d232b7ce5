package io.waimao.api;

import io.smallrye.graphql.api.DefaultNonNull;
import io.waimao.engine.framework.InMemory;
import io.waimao.language.Language;
import io.waimao.quantity.BoundedValue;
import io.waimao.wording.Amount;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;

/** Figures in words. */
@GraphQLApi
@DefaultNonNull
public class BoundedValueApi {

    @Description("The figure in words, with its unit: CNY 3.91 trillion, more than 10%. Has at most 5 digits (6 below "
            + "a million), and never finer ones than its bounds: a number with \"about\" if they lie within one unit of "
            + "its last digit, a range if they are too wide for that.")
    @InMemory
    public String text(
            @Source BoundedValue value, @Description(Arguments.LANGUAGE) @DefaultValue("EN") Language language) {
        return Amount.of(value, language);
    }
}
