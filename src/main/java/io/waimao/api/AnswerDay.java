package io.waimao.api;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day as of which a nested field is answered: the argument {@code asOf} of the nearest enclosing field that has
 * one.
 */
final class AnswerDay {

    private static final String ARGUMENT = "asOf";

    private AnswerDay() {}

    /** The day; null for now. */
    static @Nullable LocalDate of(Context context) {
        var step = context.unwrap(DataFetchingEnvironment.class).getExecutionStepInfo();
        while (step.hasParent() && step.getFieldDefinition().getArgument(ARGUMENT) == null) {
            step = step.getParent();
        }
        Object day = step.hasParent() ? step.getArgument(ARGUMENT) : null;
        return day == null ? null : LocalDate.parse(day.toString());
    }
}
