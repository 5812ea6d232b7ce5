package io.waimao.derivation.breakdowns;

import static java.util.stream.Collectors.toSet;

import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.Market;
import io.waimao.catalogue.Sector;
import io.waimao.derivation.DerivedFigures;
import io.waimao.derivation.hierarchy.Hierarchy;
import io.waimao.observations.Brand;
import io.waimao.observations.CustomsRegime;
import io.waimao.observations.Enterprise;
import io.waimao.observations.FigureKey;
import io.waimao.observations.Measure;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import io.waimao.observations.SeriesKey;
import io.waimao.quantity.Unit;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds the codes or periods that may be parts of a breakdown. */
final class BreakdownCodes {

    /** @param published whether a figure of the part was published for the period */
    record Candidate(FigureKey place, boolean published) {}

    private final BreakdownQuery query;
    private final SeriesKey whole;
    private final BreakdownReader reader;
    private final Hierarchy hierarchy;
    private final Catalogue catalogue;
    private final PossibleParts possible;

    BreakdownCodes(BreakdownQuery query, BreakdownReader reader, Hierarchy hierarchy, Catalogue catalogue) {
        this.query = query;
        this.whole = query.whole();
        this.reader = reader;
        this.hierarchy = hierarchy;
        this.catalogue = catalogue;
        this.possible = new PossibleParts(query, hierarchy, catalogue);
    }

    /** Whether to omit zero parts: there may be hundreds of countries. */
    boolean leavesOutZero() {
        return query.by() == Dimension.MARKET || query.by() == Dimension.SECTOR;
    }

    List<Candidate> candidates(DerivedFigures figures) {
        return switch (query.by()) {
            case MARKET -> byCode(SeriesKey::market, whole::withMarket, wholes(figures));
            case SECTOR -> byCode(SeriesKey::sector, whole::withSector, wholes(figures));
            case BRAND -> values(Brand.values(), whole::withBrand);
            case ENTERPRISE -> values(Enterprise.values(), whole::withEnterprise);
            case REGIME -> values(CustomsRegime.values(), whole::withRegime);
            case PERIOD -> new PartPeriods(query).candidates(figures);
        };
    }

    /** @param period for which the members of groups count */
    boolean areDisjoint(List<BreakdownPart> parts, Period period) {
        return new DisjointParts(query, hierarchy.groups(), catalogue).areDisjoint(parts, period);
    }

    /** All values but the first, the total. */
    private <E extends Enum<E>> List<Candidate> values(E[] values, Function<E, SeriesKey> with) {
        return Arrays.stream(values)
                .skip(1)
                .filter(value -> isRequested(value.name()))
                .map(value -> new Candidate(new FigureKey(with.apply(value), query.period()), true))
                .toList();
    }

    private boolean isRequested(String code) {
        return query.members() == null || query.members().contains(code);
    }

    /** The series whose parts count: the whole, and in the other currency if its figures can be converted. */
    private Set<SeriesKey> wholes(DerivedFigures figures) {
        var wholes = new HashSet<>(Set.of(whole));
        figures.inOtherCurrency(new FigureKey(whole, query.period()))
                .map(FigureKey::series)
                .ifPresent(wholes::add);
        return wholes;
    }

    private List<Candidate> byCode(
            Function<SeriesKey, String> code, Function<String, SeriesKey> with, Set<SeriesKey> wholes) {
        var units = wholes.stream().map(SeriesKey::unit).collect(toSet());
        var published = new TreeSet<String>();
        var derivable = new TreeSet<String>();
        var listed = reader.isListed(query);
        for (var row : reader.rows(whole.area())) {
            if (isKnown(row) && isAlike(row, with, code, units)) {
                if (row.period().equals(query.period()) && !row.isDerived() && row.getFlow() == whole.flow()) {
                    published.add(code.apply(row.key()));
                }
                if (!listed || isOfPeriodOrYearBefore(row)) {
                    derivable.add(code.apply(row.key()));
                }
            }
        }
        derivable.addAll(completing(derivable));
        derivable.addAll(query.members() == null ? withoutRows(wholes) : Set.copyOf(query.members()));
        derivable.removeIf(isDerivable().negate());
        var all = new TreeSet<>(published);
        all.addAll(derivable);
        all.remove(code.apply(whole));
        all.removeIf(isAllowed().negate());
        return all.stream()
                .map(of -> new Candidate(new FigureKey(with.apply(of), query.period()), published.contains(of)))
                .toList();
    }

    private boolean isKnown(Observation row) {
        LocalDate day = query.asOf();
        return day == null || !row.knownFrom().isAfter(day);
    }

    private boolean isOfPeriodOrYearBefore(Observation row) {
        return row.period().equals(query.period())
                || row.period().equals(query.period().yearBefore());
    }

    /** Whether a row belongs to a part: a level in one of the units, or a share. */
    private boolean isAlike(
            Observation row, Function<String, SeriesKey> with, Function<SeriesKey, String> code, Set<Unit> units) {
        var key = row.key();
        var level = key.measure() == whole.measure() && units.contains(key.unit());
        var share = key.measure() == Measure.SHARE_OF_FLOW && whole.measure() == Measure.VALUE;
        return (level || share)
                && with.apply(code.apply(key))
                        .with(key.measure(), key.unit())
                        .withFlow(key.flow())
                        .equals(key);
    }

    /** Codes implied by codes with rows: the last country of a group, and the whole that contains a sector. */
    private Set<String> completing(Set<String> withRows) {
        var found = new TreeSet<String>();
        for (var code : withRows) {
            if (query.by() == Dimension.SECTOR) {
                hierarchy.sectors().wholeOf(code).ifPresent(found::add);
            } else if (hierarchy.groups().isGroup(code)) {
                var missing = new TreeSet<>(hierarchy.groups().members(code, query.period()));
                missing.removeAll(withRows);
                if (missing.size() == 1) {
                    found.addAll(missing);
                }
            }
        }
        return found;
    }

    /**
     * Codes that may have derived figures without own rows: all members of a group, all children of a sector and, as
     * roll-ups by both market and sector are not stored, all countries or sections of a complete table.
     */
    private Set<String> withoutRows(Set<SeriesKey> wholes) {
        if (query.by() == Dimension.MARKET && hierarchy.groups().isGroup(whole.market())) {
            return possible.members();
        } else if (query.by() == Dimension.SECTOR && !whole.sector().equals(Sector.TOTAL)) {
            return possible.children();
        }
        var isDetail = query.by() == Dimension.MARKET
                ? !whole.sector().equals(Sector.TOTAL)
                : !whole.market().equals(Market.WORLD);
        if (!isDetail || wholes.stream().noneMatch(reader::hasTables)) {
            return Set.of();
        }
        return query.by() == Dimension.MARKET
                ? hierarchy.groups().countries()
                : hierarchy.sectors().sections();
    }

    /** Codes without a published figure count only if they are disjoint (countries, sections) or requested. */
    private Predicate<String> isDerivable() {
        if (query.members() != null) {
            return Set.copyOf(query.members())::contains;
        }
        return query.by() == Dimension.MARKET
                ? hierarchy.groups()::isCountry
                : whole.sector().equals(Sector.TOTAL) ? hierarchy.sectors()::isSection : code -> true;
    }

    private Predicate<String> isAllowed() {
        if (query.members() != null) {
            return Set.copyOf(query.members())::contains;
        } else if (query.by() == Dimension.MARKET && !whole.market().equals(Market.WORLD)) {
            return possible.members()::contains;
        } else if (query.by() == Dimension.SECTOR && !whole.sector().equals(Sector.TOTAL)) {
            return possible.children()::contains;
        }
        return code -> true;
    }
}
