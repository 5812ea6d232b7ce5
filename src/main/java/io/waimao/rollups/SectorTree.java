package io.waimao.rollups;

import static java.util.stream.Collectors.toMap;

import io.waimao.catalogue.Sector;
import io.waimao.catalogue.SectorKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which products are parts of which others: HS codes by their digits, chapters in sections, and named sectors of HS codes. */
final class SectorTree {

    private static final int STEP = 2;

    private final Map<String, Sector> known;
    private final Map<String, String> sections = new HashMap<>();
    private final Map<String, List<String>> named = new HashMap<>();

    SectorTree(Collection<Sector> sectors) {
        known = sectors.stream().collect(toMap(Sector::code, sector -> sector));
        for (var sector : sectors) {
            if (sector.kind() == SectorKind.SECTION) {
                sector.getHsCodes().forEach(chapter -> sections.put(chapter, sector.code()));
            } else if (sector.kind() == SectorKind.AGGREGATE) {
                sector.getHsCodes().forEach(code -> named.computeIfAbsent(code, of -> new ArrayList<>())
                        .add(sector.code()));
            }
        }
    }

    boolean knows(String code) {
        return known.containsKey(code);
    }

    /** Whether it is an HS code or a section, which add up to the total without overlap. */
    boolean isProduct(String code) {
        return isHs(code) || isSection(code);
    }

    static boolean isHs(String code) {
        return !code.isEmpty() && Character.isDigit(code.charAt(0));
    }

    boolean isSection(String code) {
        return find(code).filter(sector -> sector.kind() == SectorKind.SECTION).isPresent();
    }

    Set<String> sections() {
        return Set.copyOf(sections.values());
    }

    /** What a product is a part of, the nearest first, the total last; codes on the way need not be known. */
    List<String> above(String product) {
        var above = new ArrayList<String>();
        if (isHs(product)) {
            for (var code = shorter(product); !code.isEmpty(); code = shorter(code)) {
                above.add(code);
            }
            var chapter = product.substring(0, Math.min(STEP, product.length()));
            Optional.ofNullable(sections.get(chapter)).ifPresent(above::add);
        }
        above.add(Sector.TOTAL);
        return above;
    }

    private static String shorter(String code) {
        return code.substring(0, Math.max(0, (code.length() - 1) / STEP * STEP));
    }

    /** Those directly below a sector, if they have together just the HS codes that it has, and share none. */
    List<String> completeParts(String code) {
        var parts = known.values().stream()
                .filter(sector -> code.equals(sector.parentCode()))
                .toList();
        var codes = parts.stream().flatMap(part -> part.getHsCodes().stream()).toList();
        var distinct = new HashSet<>(codes);
        return codes.size() == distinct.size() && distinct.equals(new HashSet<>(hsCodes(code)))
                ? parts.stream().map(Sector::code).sorted().toList()
                : List.of();
    }

    /** The named sectors that consist of the HS code, among others. */
    List<String> namedOf(String hsCode) {
        return named.getOrDefault(hsCode, List.of());
    }

    /** The HS codes of all named sectors, with the named sectors that consist of each. */
    Map<String, List<String>> named() {
        return named;
    }

    /** The HS codes that a sector consists of; a product's own code. */
    List<String> hsCodes(String code) {
        return isHs(code) ? List.of(code) : find(code).map(Sector::getHsCodes).orElse(List.of());
    }

    /** Whether a product is, or is a part of, the sector. */
    boolean isWithin(String product, String sector) {
        return isProduct(product)
                && (sector.equals(Sector.TOTAL) || hsCodes(sector).stream().anyMatch(product::startsWith));
    }

    private Optional<Sector> find(String code) {
        return Optional.ofNullable(known.get(code));
    }
}
