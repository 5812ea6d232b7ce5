package io.waimao.findings.window;

import static java.util.stream.Collectors.toSet;

import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.Market;
import io.waimao.catalogue.MarketKind;
import io.waimao.catalogue.MembershipQuery;
import io.waimao.catalogue.Partition;
import io.waimao.catalogue.PartitionDimension;
import io.waimao.catalogue.Sector;
import io.waimao.catalogue.SectorKind;
import io.waimao.observations.Observation;
import io.waimao.observations.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Part-whole relations of the markets and sectors in a window, computed once for all its figures. */
public final class Structure {

    static final Structure UNKNOWN = new Structure(Map.of(), Map.of(), Map.of(), List.of());

    private final Map<String, Market> markets;
    private final Map<MembershipQuery, Set<String>> members;
    private final Map<String, Sector> sectors;
    private final List<Partition> partitions;
    private final Map<Period, Map<String, Set<String>>> groups = new HashMap<>();
    private final Map<String, Set<String>> wholes = new HashMap<>();

    /** The sectors that list each HS code: a window may have thousands, too many to compare each with each. */
    private final Map<String, Set<String>> byHsCode = new HashMap<>();

    /** @param members the countries of each group on the first and the last day of each period */
    Structure(
            Map<String, Market> markets,
            Map<MembershipQuery, Set<String>> members,
            Map<String, Sector> sectors,
            List<Partition> partitions) {
        this.markets = markets;
        this.members = members;
        this.sectors = sectors;
        this.partitions = partitions;
        sectors.forEach((code, sector) -> sector.getHsCodes()
                .forEach(hs ->
                        byHsCode.computeIfAbsent(hs, none -> new HashSet<>()).add(code)));
    }

    /** The structure of the markets and sectors that occur in the figures. */
    static Structure of(Catalogue catalogue, Collection<Observation> figures, List<Partition> partitions) {
        var markets = catalogue.markets(
                figures.stream().map(figure -> figure.key().market()).collect(toSet()));
        var sectors = catalogue.sectors(
                figures.stream().map(figure -> figure.key().sector()).collect(toSet()));
        var days = new HashSet<MembershipQuery>();
        for (var period : figures.stream().map(Observation::period).collect(toSet())) {
            markets.values().stream()
                    .filter(market -> market.kind() == MarketKind.GROUP)
                    .forEach(group -> {
                        days.add(new MembershipQuery(group.code(), period.start()));
                        days.add(new MembershipQuery(group.code(), period.getEnd()));
                    });
        }
        var members = new HashMap<MembershipQuery, Set<String>>();
        catalogue
                .members(days)
                .forEach((day, countries) ->
                        members.put(day, countries.stream().map(Market::code).collect(toSet())));
        return new Structure(markets, members, sectors, partitions);
    }

    public boolean isCountry(String market) {
        var known = markets.get(market);
        return known != null && known.kind().isSingle();
    }

    /** The groups that contain a country or group throughout the period. */
    public Set<String> groupsOf(String market, Period period) {
        return groups.computeIfAbsent(period, this::groups).getOrDefault(market, Set.of());
    }

    private Map<String, Set<String>> groups(Period period) {
        var of = new HashMap<String, Set<String>>();
        markets.forEach((code, market) -> {
            if (market.kind() == MarketKind.GROUP) {
                of.put(code, countries(code, period));
            }
        });
        var found = new HashMap<String, Set<String>>();
        of.forEach((group, countries) -> {
            countries.forEach(country ->
                    found.computeIfAbsent(country, code -> new HashSet<>()).add(group));
            of.forEach((part, ofPart) -> {
                if (!part.equals(group) && !ofPart.isEmpty() && countries.containsAll(ofPart)) {
                    found.computeIfAbsent(part, code -> new HashSet<>()).add(group);
                }
            });
        });
        return found;
    }

    private Set<String> countries(String group, Period period) {
        var all = new HashSet<>(members.getOrDefault(new MembershipQuery(group, period.start()), Set.of()));
        all.retainAll(members.getOrDefault(new MembershipQuery(group, period.getEnd()), Set.of()));
        return all;
    }

    /** The sectors that contain this one, including the total. */
    public Set<String> wholesOf(String sector) {
        return wholes.computeIfAbsent(sector, code -> {
            var found = containing(code);
            found.remove(code);
            if (!code.equals(Sector.TOTAL)) {
                found.add(Sector.TOTAL);
            }
            return found;
        });
    }

    /** The sectors that have all HS codes of this one; none if it has no codes. */
    private Set<String> containing(String sector) {
        return hsCodes(sector).stream()
                .map(this::having)
                .reduce((some, others) -> {
                    some.retainAll(others);
                    return some;
                })
                .orElseGet(HashSet::new);
    }

    /** The sectors that have the HS code or one above it. */
    private Set<String> having(String code) {
        var found = new HashSet<String>();
        for (int length = 1; length <= code.length(); length++) {
            found.addAll(byHsCode.getOrDefault(code.substring(0, length), Set.of()));
        }
        return found;
    }

    private List<String> hsCodes(String sector) {
        var known = sectors.get(sector);
        return known == null ? List.of() : known.getHsCodes();
    }

    /** The sectors present directly below the sector, if disjoint; named groups below the total may overlap. */
    public List<String> children(String parent, Set<String> present) {
        return present.stream()
                .map(sectors::get)
                .filter(sector -> sector != null && parent.equals(sector.parentCode()))
                .filter(sector -> !parent.equals(Sector.TOTAL) || sector.kind() == SectorKind.SECTION)
                .map(Sector::code)
                .sorted()
                .toList();
    }

    /** Whether the parts have all HS codes of the whole. */
    public boolean complete(String whole, List<String> parts) {
        var codes = hsCodes(whole);
        return !codes.isEmpty()
                && new HashSet<>(codes)
                        .equals(parts.stream()
                                .flatMap(part -> hsCodes(part).stream())
                                .collect(toSet()));
    }

    public List<Partition> partitions(PartitionDimension dimension) {
        return partitions.stream()
                .filter(partition -> partition.dimension() == dimension)
                .toList();
    }
}
