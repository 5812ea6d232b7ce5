package io.waimao.engine.framework;

import io.smallrye.graphql.execution.datafetcher.helper.FieldHelper;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.ReferenceType;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import io.waimao.engine.scalars.StrictScalars;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Converts Java values to what a scalar accepts, if they differ. The framework inspects every element to find out. */
final class Conversion {

    /** Types that {@link StrictScalars} accepts directly, but the framework would turn into text. */
    private static final Set<String> TAKEN = Set.of("java.time.LocalDate", "java.time.Instant");

    private final @Nullable FieldHelper helper;

    Conversion(Field field) {
        this.helper = isNeeded(field) ? new FieldHelper(field) : null;
    }

    private static boolean isNeeded(Field field) {
        var reference = field.getReference();
        var collected = !field.hasWrapper() || field.getWrapper().isCollection();
        var adapted = field.isAdaptingWith()
                || field.isAdaptingTo()
                || reference.isAdaptingWith()
                || reference.isAdaptingTo()
                || field.hasTransformation();
        var scalar = reference.getType() == ReferenceType.SCALAR
                && !reference.getClassName().equals(reference.getGraphQLClassName())
                && !TAKEN.contains(reference.getClassName());
        return !collected || adapted || scalar || reference.getClassName().startsWith("java.util.Optional");
    }

    /** Whether values stay as they are. */
    boolean isIdentity() {
        return helper == null;
    }

    @Nullable
    Object of(@Nullable Object value) throws AbstractDataFetcherException {
        return helper == null ? value : helper.transformOrAdaptResponse(value, null);
    }
}
