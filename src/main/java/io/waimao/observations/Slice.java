package io.waimao.observations;

import io.waimao.catalogue.Market;
import io.waimao.catalogue.Sector;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of all observations, by dimension; null does not restrict.
 *
 * @param from no period that starts before this day
 * @param to no period that ends after this day
 * @param periods the only periods
 * @param detail whether they are about countries and HS codes
 * @param margins whether to leave out figures about a part of the markets and a part of the sectors at once
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
        @Nullable Boolean detail,
        boolean margins) {

    public Slice(
            Collection<String> areas,
            @Nullable Collection<Flow> flows,
            @Nullable Collection<String> markets,
            @Nullable Collection<String> sectors,
            @Nullable Collection<Brand> brands,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        this(areas, flows, markets, sectors, brands, from, to, null, null, false);
    }

    /** Splits detail from the other figures: no index has both side by side. */
    public Stream<Slice> halves() {
        return detail != null ? Stream.of(this) : Stream.of(false, true).map(this::with);
    }

    private Slice with(boolean details) {
        return new Slice(areas, flows, markets, sectors, brands, from, to, periods, details, margins);
    }

    /** The same slice of other markets. */
    public Slice withMarkets(Collection<String> others) {
        return new Slice(areas, flows, others, sectors, brands, from, to, periods, detail, margins);
    }

    /** Without the figures about countries and HS codes. */
    public Slice coarse() {
        return with(false);
    }

    /** Without the figures about a part of the markets and a part of the sectors at once. */
    public Slice ofMargins() {
        return new Slice(areas, flows, markets, sectors, brands, from, to, periods, false, true);
    }

    /** The same slice of these periods only. */
    public Slice during(Collection<Period> only) {
        return new Slice(areas, flows, markets, sectors, brands, null, null, only, detail, margins);
    }

    /** The same slice of the periods within a range of days. */
    public Slice between(LocalDate first, LocalDate last) {
        return new Slice(areas, flows, markets, sectors, brands, first, last, null, detail, margins);
    }

    /**
     * The beginnings, up to the sector, of the codes of its series.
     *
     * @param most that are returned
     * @param isDetail whether a market and a sector are a country and an HS code
     * @return empty if there are more, or if the slice names only periods, or not its flows, markets and sectors
     */
    public List<String> beginnings(int most, BiPredicate<String, String> isDetail) {
        if (flows == null || markets == null || sectors == null || periods != null) {
            return List.of();
        }
        var all = areas.stream()
                .flatMap(area -> flows.stream().flatMap(flow -> markets.stream().flatMap(market -> sectors.stream()
                        .filter(sector -> isWithinMargins(market, sector)
                                && (detail == null || detail == isDetail.test(market, sector)))
                        .map(sector -> String.join(".", area, flow.name(), market, sector)))))
                .limit(most + 1L)
                .toList();
        return all.size() > most ? List.of() : all;
    }

    private boolean isWithinMargins(String market, String sector) {
        return !margins || market.equals(Market.WORLD) || sector.equals(Sector.TOTAL);
    }

    /**
     * Whether the slice contains the rows of a series, periods aside.
     *
     * @param isDetail whether the series is about a country and an HS code
     */
    public boolean holds(SeriesKey key, boolean isDetail) {
        return areas.contains(key.area())
                && holds(flows, key.flow())
                && holds(markets, key.market())
                && holds(sectors, key.sector())
                && holds(brands, key.brand())
                && (detail == null || detail == isDetail)
                && isWithinMargins(key.market(), key.sector());
    }

    private static <T> boolean holds(@Nullable Collection<T> values, T value) {
        return values == null || values.contains(value);
    }
}
