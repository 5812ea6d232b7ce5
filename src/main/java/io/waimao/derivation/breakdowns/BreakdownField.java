package io.waimao.derivation.breakdowns;

import io.waimao.paging.MemoryListing.Attribute;
import io.waimao.quantity.BoundedValue;
import io.waimao.quantity.PlaceInOrder;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/** The sort fields of the parts of a breakdown. */
@Description(
        "Sort fields of the parts of a breakdown. A figure without a value counts as the middle of its bounds or as "
                + "its only bound.")
public enum BreakdownField {
    @Description("The value.")
    VALUE(BreakdownPart::value),
    @Description("The growth on the year before.")
    GROWTH(BreakdownPart::growth),
    @Description("The contribution to the growth of the total.")
    CONTRIBUTION(BreakdownPart::contribution);

    final Attribute<BreakdownPart> attribute;

    BreakdownField(Function<BreakdownPart, @Nullable BoundedValue> value) {
        this.attribute = new Attribute<>(BigDecimal.class, part -> Optional.ofNullable(value.apply(part))
                .flatMap(figure -> PlaceInOrder.of(figure.quantity()))
                .orElse(null));
    }
}
