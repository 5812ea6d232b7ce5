package io.waimao.observations;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A part of all observations, by dimension; null does not restrict.
 *
 * @param from no period that starts before this day
 * @param to no period that ends after this day
 */
public record Slice(
        Collection<String> areas,
        @Nullable Collection<Flow> flows,
        @Nullable Collection<String> markets,
        @Nullable Collection<String> sectors,
        @Nullable Collection<Brand> brands,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
