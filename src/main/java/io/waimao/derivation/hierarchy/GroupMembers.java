package io.waimao.derivation.hierarchy;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.waimao.catalogue.Market;
import io.waimao.catalogue.MarketKind;
import io.waimao.catalogue.Membership;
import io.waimao.observations.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Membership of countries in groups on both the first and the last day of a period. */
public final class GroupMembers {

    /** The number of periods whose memberships are cached. */
    private static final int PERIODS = 1000;

    private final Map<String, MarketKind> kinds = new HashMap<>();
    private final Map<String, List<Membership>> byGroup;
    private final Map<String, List<Membership>> byCountry;
    private final Map<Period, Map<String, List<String>>> members = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> firstMembers = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> everGroups = new ConcurrentHashMap<>();
    private final Map<Period, Map<String, List<String>>> groups = new ConcurrentHashMap<>();

    GroupMembers(Collection<Market> markets, List<Membership> memberships) {
        markets.forEach(market -> kinds.put(market.code(), market.kind()));
        byGroup = memberships.stream().collect(groupingBy(Membership::groupCode));
        byCountry = memberships.stream().collect(groupingBy(Membership::memberCode));
    }

    /** All codes. */
    public Set<String> markets() {
        return Set.copyOf(kinds.keySet());
    }

    public boolean knows(String market) {
        return kinds.containsKey(market);
    }

    /** Whether it is a country, or an area beside the countries. */
    public boolean isCountry(String market) {
        var kind = kinds.get(market);
        return kind != null && kind.isSingle();
    }

    public boolean isGroup(String market) {
        return kinds.get(market) == MarketKind.GROUP;
    }

    public Set<String> countries() {
        return kinds.keySet().stream().filter(this::isCountry).collect(toSet());
    }

    Set<String> all() {
        return kinds.keySet().stream().filter(this::isGroup).collect(toSet());
    }

    /**
     * The first members of a group by code over all periods: in each period in which the group has members, at least
     * one of these is a member.
     */
    public Set<String> firstMembers(String group) {
        return firstMembers.computeIfAbsent(group, this::findFirstMembers);
    }

    private Set<String> findFirstMembers(String group) {
        var of = byGroup.getOrDefault(group, List.of());
        var days = new TreeSet<>(Set.of(Period.EARLIEST));
        of.forEach(membership -> {
            Optional.ofNullable(membership.validFrom()).ifPresent(days::add);
            Optional.ofNullable(membership.validTo()).ifPresent(day -> days.add(day.plusDays(1)));
        });
        var first = new HashSet<String>();
        for (var start : days) {
            days.tailSet(start).forEach(end -> of.stream()
                    .map(Membership::memberCode)
                    .filter(member -> isMember(of, member, start) && isMember(of, member, end))
                    .min(naturalOrder())
                    .ifPresent(first::add));
        }
        return Set.copyOf(first);
    }

    private static boolean isMember(List<Membership> memberships, String country, LocalDate day) {
        return memberships.stream()
                .anyMatch(membership -> membership.memberCode().equals(country) && membership.validOn(day));
    }

    /** The groups to which a country belongs or has belonged. */
    public Set<String> everGroupsOf(String country) {
        return everGroups.computeIfAbsent(country, code -> byCountry.getOrDefault(code, List.of()).stream()
                .map(Membership::groupCode)
                .collect(toSet()));
    }

    /**
     * The countries that belong to a group on the first and the last day of the period, sorted; empty if it is not a
     * group.
     */
    public List<String> members(String group, Period period) {
        return held(members, group, period, key -> valid(byGroup, key, period, Membership::memberCode));
    }

    /** Caches a limited number of periods: a client may ask for any number. */
    private static List<String> held(
            Map<Period, Map<String, List<String>>> all,
            String code,
            Period period,
            Function<String, List<String>> find) {
        var ofPeriod = all.get(period);
        if (ofPeriod == null) {
            if (all.size() >= PERIODS) {
                return find.apply(code);
            }
            ofPeriod = all.computeIfAbsent(period, key -> new ConcurrentHashMap<>());
        }
        return ofPeriod.computeIfAbsent(code, find);
    }

    /** The groups to which a country belongs on the first and the last day of the period, sorted. */
    public List<String> groupsOf(String country, Period period) {
        return held(groups, country, period, key -> valid(byCountry, key, period, Membership::groupCode));
    }

    private static List<String> valid(
            Map<String, List<Membership>> memberships,
            String code,
            Period period,
            Function<Membership, String> related) {
        return memberships.getOrDefault(code, List.of()).stream().collect(groupingBy(related)).entrySet().stream()
                .filter(entry -> isValid(entry.getValue().stream(), period.start())
                        && isValid(entry.getValue().stream(), period.getEnd()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static boolean isValid(Stream<Membership> memberships, LocalDate day) {
        return memberships.anyMatch(membership -> membership.validOn(day));
    }
}
