package io.waimao.rollups;

import static java.util.stream.Collectors.toSet;

import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.Market;
import io.waimao.catalogue.MembershipQuery;
import io.waimao.catalogue.Sector;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.SeriesKey;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the parts of a breakdown may be about. */
final class PartCodes {

    private final BreakdownQuery pattern;
    private final SeriesKey whole;
    private final Hierarchy hierarchy;
    private final @Nullable Set<String> allowed;

    PartCodes(BreakdownQuery pattern, Catalogue catalogue, Hierarchy hierarchy) {
        this.pattern = pattern;
        this.whole = pattern.whole();
        this.hierarchy = hierarchy;
        this.allowed = allowed(pattern, catalogue);
    }

    /** Those asked for, or those that belong to the whole; null for any. */
    private static @Nullable Set<String> allowed(BreakdownQuery pattern, Catalogue catalogue) {
        var market = pattern.whole().market();
        var sector = pattern.whole().sector();
        if (pattern.members() != null) {
            return Set.copyOf(pattern.members());
        } else if (pattern.by() == Dimension.MARKET && !market.equals(Market.WORLD)) {
            var group = new MembershipQuery(market, pattern.period().start());
            return catalogue.members(Set.of(group)).getOrDefault(group, List.of()).stream()
                    .map(Market::code)
                    .collect(toSet());
        } else if (pattern.by() == Dimension.SECTOR && !sector.equals(Sector.TOTAL)) {
            return catalogue.children(Set.of(sector)).getOrDefault(sector, List.of()).stream()
                    .map(Sector::code)
                    .collect(toSet());
        }
        return null;
    }

    /** The markets of the parts, and that of the whole; null for any. */
    @Nullable
    Set<String> markets() {
        return pattern.by() == Dimension.MARKET ? orWhole(whole.market()) : Set.of(whole.market());
    }

    /** The sectors of the parts, and that of the whole; null for any. */
    @Nullable
    Set<String> sectors() {
        return pattern.by() == Dimension.SECTOR ? orWhole(whole.sector()) : Set.of(whole.sector());
    }

    private @Nullable Set<String> orWhole(String code) {
        if (allowed == null) {
            return null;
        }
        var codes = new HashSet<>(allowed);
        codes.add(code);
        return codes;
    }

    /**
     * What may follow from other figures.
     *
     * @param figures of the period
     * @param longer those of all that the period consists of, where it has none itself
     */
    Stream<SeriesKey> candidates(SeriesKey of, List<Observation> figures, Supplier<List<Observation>> longer) {
        return switch (pattern.by()) {
            case MARKET -> {
                var open = of.sector().equals(Sector.TOTAL)
                        ? seen(figures, longer, SeriesKey::market, of.market())
                        : hierarchy.groups().countries();
                yield (allowed != null ? allowed : open).stream().map(of::withMarket);
            }
            case SECTOR ->
                (allowed != null ? allowed : sections(figures, longer)).stream().map(of::withSector);
            case BRAND, PERIOD -> Stream.of();
        };
    }

    private Set<String> sections(List<Observation> figures, Supplier<List<Observation>> longer) {
        var seen = seen(figures, longer, SeriesKey::sector, whole.sector());
        var tree = hierarchy.sectors();
        return tree.sections().stream()
                .filter(section ->
                        seen.contains(section) || seen.stream().anyMatch(product -> tree.isWithin(product, section)))
                .collect(toSet());
    }

    private static Set<String> seen(
            List<Observation> figures,
            Supplier<List<Observation>> longer,
            Function<SeriesKey, String> code,
            String ofWhole) {
        var seen = codes(figures, code);
        return seen.stream().allMatch(ofWhole::equals) ? codes(longer.get(), code) : seen;
    }

    private static Set<String> codes(List<Observation> figures, Function<SeriesKey, String> code) {
        return figures.stream().map(Observation::key).map(code).collect(toSet());
    }

    /** Whether the figure is one of a part. */
    boolean isPart(Observation figure) {
        var key = figure.key();
        if (key.flow() != whole.flow() || (figure.isDerived() && allowed == null && !isPlain(key))) {
            return false;
        }
        var level = key.measure() == whole.measure() && key.unit() == whole.unit();
        if (!level && (key.measure() != Measure.SHARE_OF_FLOW || whole.measure() != Measure.VALUE)) {
            return false;
        }
        return switch (pattern.by()) {
            case MARKET -> figure.period().equals(pattern.period()) && isOther(key.market(), whole.market());
            case SECTOR -> figure.period().equals(pattern.period()) && isOther(key.sector(), whole.sector());
            case BRAND -> figure.period().equals(pattern.period()) && key.brand() != whole.brand();
            case PERIOD ->
                level
                        && pattern.period().contains(figure.period())
                        && !figure.period().equals(pattern.period())
                        && !figure.period().isCumulative();
        };
    }

    /** Of what is derived only countries and sections count, which share nothing. */
    private boolean isPlain(SeriesKey key) {
        return switch (pattern.by()) {
            case MARKET -> hierarchy.groups().isCountry(key.market());
            case SECTOR -> hierarchy.sectors().isSection(key.sector());
            case BRAND, PERIOD -> true;
        };
    }

    private boolean isOther(String code, String wholeCode) {
        return !code.equals(wholeCode) && (allowed == null || allowed.contains(code));
    }
}
