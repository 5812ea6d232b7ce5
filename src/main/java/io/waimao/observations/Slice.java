package io.waimao.observations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of all observations, by dimension; null does not restrict.
 *
 * @param from no period that starts before this day
 * @param to no period that ends after this day
 * @param periods the only periods
 * @param detail whether they are about countries and HS codes
 */
public record Slice(
        Collection<String> areas,
        @Nullable Collection<Flow> flows,
        @Nullable Collection<String> markets,
        @Nullable Collection<String> sectors,
        @Nullable Collection<Brand> brands,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Collection<Period> periods,
        @Nullable Boolean detail) {

    public Slice(
            Collection<String> areas,
            @Nullable Collection<Flow> flows,
            @Nullable Collection<String> markets,
            @Nullable Collection<String> sectors,
            @Nullable Collection<Brand> brands,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        this(areas, flows, markets, sectors, brands, from, to, null, null);
    }

    /** Those about countries and HS codes and the others apart: no index has both beside each other. */
    Stream<Slice> halves() {
        return detail != null ? Stream.of(this) : Stream.of(false, true).map(this::with);
    }

    private Slice with(boolean details) {
        return new Slice(areas, flows, markets, sectors, brands, from, to, periods, details);
    }

    /** Without the figures about countries and HS codes. */
    public Slice coarse() {
        return with(false);
    }

    /** Of these periods alone. */
    public Slice during(Collection<Period> only) {
        return new Slice(areas, flows, markets, sectors, brands, null, null, only, detail);
    }
}
