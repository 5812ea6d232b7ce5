package io.waimao.derivation.reference;

import static java.util.Comparator.comparing;

import io.waimao.observations.Period;
import io.waimao.quantity.Interval;
import io.waimao.quantity.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The catalogue, read from the shipped files. */
final class Codes {

    static final List<String> BRANDS = List.of("NONE", "OWN", "ACQUIRED", "OEM", "OTHER_FOREIGN");
    static final List<String> ENTERPRISES = List.of("STATE", "PRIVATE", "FOREIGN", "OTHER");
    static final List<String> REGIMES = List.of("GENERAL", "PROCESSING", "BONDED", "BORDER", "OTHER");

    private static final int STEP = 2;
    private static final Quantity ONE_PERCENT_OFF =
            new Quantity(BigDecimal.ONE, Interval.closed(new BigDecimal("0.99"), new BigDecimal("1.01")));

    private record Member(
            String group,
            String country,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        boolean on(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    private record Sector(String code, String kind, String parent, List<String> hsCodes) {}

    private final List<String> provinces = new ArrayList<>();
    private final Map<String, String> markets = new LinkedHashMap<>();
    private final List<Member> members = new ArrayList<>();
    private final Map<String, Set<String>> membersDuring = new HashMap<>();
    private final Map<String, List<String>> exactChildren = new HashMap<>();
    private final Map<String, Sector> sectors = new LinkedHashMap<>();
    private final Map<String, List<String>> partitions = new LinkedHashMap<>();
    private final Map<String, String> dimensions = new HashMap<>();
    private final Map<Integer, BigDecimal> yearlyRates = new TreeMap<>();
    private final Map<String, BigDecimal> monthlyRates = new TreeMap<>();

    static Codes shipped() {
        var codes = new Codes();
        Csv.shipped("provinces.csv").forEach(row -> codes.provinces.add(row.get("code")));
        codes.provinces.remove(Key.NATION);
        Csv.shipped("markets.csv").forEach(row -> codes.markets.put(row.get("code"), row.get("kind")));
        Csv.shipped("market_members.csv")
                .forEach(row -> codes.members.add(new Member(
                        row.get("group"), row.get("member"), day(row.get("valid_from")), day(row.get("valid_to")))));
        Csv.shipped("sectors.csv")
                .forEach(row -> codes.sectors.put(
                        row.get("code"),
                        new Sector(row.get("code"), row.get("kind"), row.get("parent"), words(row.get("hs_codes")))));
        Csv.shipped("partitions.csv").forEach(row -> {
            codes.partitions.put(row.get("code"), words(row.get("members")));
            codes.dimensions.put(row.get("code"), row.get("dimension"));
        });
        Csv.shipped("exchange_rates.csv")
                .forEach(row -> codes.yearlyRates.put(
                        Integer.valueOf(row.get("year")), new BigDecimal(row.get("cny_per_usd"))));
        Csv.shipped("exchange_rates_monthly.csv")
                .forEach(row -> codes.monthlyRates.put(row.get("month"), new BigDecimal(row.get("cny_per_usd"))));
        return codes;
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.split(" "));
    }

    List<String> provinces() {
        return provinces;
    }

    // Markets

    boolean isMarket(String code) {
        return markets.containsKey(code);
    }

    boolean isCountry(String market) {
        return "COUNTRY".equals(markets.get(market));
    }

    boolean isGroup(String market) {
        return "GROUP".equals(markets.get(market));
    }

    Set<String> countries() {
        var countries = new TreeSet<String>();
        markets.forEach((code, kind) -> {
            if (kind.equals("COUNTRY")) {
                countries.add(code);
            }
        });
        return countries;
    }

    Set<String> groups() {
        var groups = new TreeSet<String>();
        markets.forEach((code, kind) -> {
            if (kind.equals("GROUP")) {
                groups.add(code);
            }
        });
        return groups;
    }

    /** The members of a group on the first and the last day of the period. */
    Set<String> members(String group, Period period) {
        return membersDuring.computeIfAbsent(group + period, g -> findMembers(group, period));
    }

    private Set<String> findMembers(String group, Period period) {
        var found = new TreeSet<String>();
        for (var member : members) {
            if (member.group.equals(group) && member.on(period.start()) && member.on(period.getEnd())) {
                found.add(member.country);
            }
        }
        return found;
    }

    /** The countries that belong or have belonged to a group. */
    Set<String> everMembers(String group) {
        var found = new TreeSet<String>();
        for (var member : members) {
            if (member.group.equals(group)) {
                found.add(member.country);
            }
        }
        return found;
    }

    /** The declared partitions of markets, the largest first. */
    List<List<String>> marketPartitions() {
        var found = new ArrayList<List<String>>();
        partitions.forEach((code, codes) -> {
            if ("MARKET".equals(dimensions.get(code))) {
                found.add(codes);
            }
        });
        found.sort(comparing((List<String> codes) -> -codes.size()));
        return found;
    }

    /** The members of a declared partition of the dimension (MARKET, SECTOR). */
    Map<String, List<String>> partitions(String dimension) {
        var found = new TreeMap<String, List<String>>();
        partitions.forEach((code, codes) -> {
            if (dimension.equals(dimensions.get(code))) {
                found.put(code, codes);
            }
        });
        return found;
    }

    // Sectors

    boolean isSector(String code) {
        return sectors.containsKey(code);
    }

    Set<String> sectors() {
        return sectors.keySet();
    }

    static boolean isHs(String code) {
        return !code.isEmpty() && Character.isDigit(code.charAt(0));
    }

    boolean isSection(String code) {
        var sector = sectors.get(code);
        return sector != null && sector.kind.equals("SECTION");
    }

    Set<String> sections() {
        var sections = new TreeSet<String>();
        sectors.keySet().forEach(code -> {
            if (isSection(code)) {
                sections.add(code);
            }
        });
        return sections;
    }

    boolean isProduct(String code) {
        return isHs(code) || isSection(code);
    }

    /**
     * An HS code itself, or the codes that a section or aggregate consists of; empty if it is not a set of HS codes.
     */
    List<String> hsCodes(String sector) {
        return isHs(sector) ? List.of(sector) : sectors.containsKey(sector) ? sectors.get(sector).hsCodes : List.of();
    }

    /** The products that contain a product, the nearest first: shorter HS codes, then the section. */
    List<String> above(String product) {
        var above = new ArrayList<String>();
        if (isHs(product)) {
            for (int length = product.length() - STEP; length >= STEP; length -= STEP) {
                above.add(product.substring(0, length));
            }
            for (var section : sections()) {
                if (hsCodes(section).stream().anyMatch(product::startsWith)) {
                    above.add(section);
                }
            }
        }
        return above;
    }

    /** Whether the product is one of the HS codes of the sector, or lies in one. */
    boolean isWithin(String product, String sector) {
        return isHs(product) && hsCodes(sector).stream().anyMatch(product::startsWith);
    }

    List<String> children(String sector) {
        var children = new ArrayList<String>();
        for (var each : sectors.values()) {
            if (each.parent.equals(sector)) {
                children.add(each.code);
            }
        }
        return children;
    }

    /** Its children, if together they have exactly its HS codes without repetition; else none. */
    List<String> exactChildren(String sector) {
        return exactChildren.computeIfAbsent(sector, this::findExactChildren);
    }

    private List<String> findExactChildren(String sector) {
        var children = children(sector);
        var codes = new ArrayList<String>();
        children.forEach(child -> codes.addAll(hsCodes(child)));
        var distinct = new HashSet<>(codes);
        var exact =
                !codes.isEmpty() && distinct.size() == codes.size() && distinct.equals(new HashSet<>(hsCodes(sector)));
        return exact ? children : List.of();
    }

    @Nullable
    String parent(String sector) {
        var found = sectors.get(sector);
        return found == null || found.parent.isEmpty() ? null : found.parent;
    }

    /** Whether no product belongs to both; false if unknown. */
    boolean areDisjointSectors(String a, String b) {
        var mine = hsCodes(a);
        var others = hsCodes(b);
        if (mine.isEmpty() || others.isEmpty()) {
            return false;
        }
        for (var one : mine) {
            for (var other : others) {
                if (one.startsWith(other) || other.startsWith(one)) {
                    return false;
                }
            }
        }
        return true;
    }

    // Rates

    /**
     * The average price of a dollar in yuan: a year's official rate, else the mean of the months, give or take one
     * percent.
     */
    Optional<Quantity> rate(Period period) {
        if (period.equals(Period.year(period.start().getYear()))) {
            return Optional.ofNullable(yearlyRates.get(period.start().getYear()))
                    .map(Quantity::exactly);
        }
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < period.months(); i++) {
            var rate = monthlyRates.get(period.start().plusMonths(i).toString().substring(0, 7));
            if (rate == null) {
                return Optional.empty();
            }
            sum = sum.add(rate);
        }
        var mean = sum.divide(BigDecimal.valueOf(period.months()), MathContext.DECIMAL128);
        return Optional.of(Quantity.exactly(mean).times(ONE_PERCENT_OFF));
    }
}
