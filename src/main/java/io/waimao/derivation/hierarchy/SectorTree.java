package io.waimao.derivation.hierarchy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.waimao.catalogue.Sector;
import io.waimao.catalogue.SectorKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;

/**
 * Part-whole relations of products: HS codes by their digits, chapters in sections, and named sectors made of HS codes.
 */
public final class SectorTree {

    private static final int STEP = 2;

    /**
     * Where goods were before HS 2022 (United Nations correlation tables): photovoltaic cells and modules shared 854140
     * with
     * light-emitting diodes. Only codes that no later revision uses for something else.
     */
    private static final Map<String, String> FORMER = Map.of("854142", "854140", "854143", "854140");

    private final Map<String, Sector> known;
    private final Map<String, String> sections = new HashMap<>();
    private final Map<String, List<String>> named = new HashMap<>();
    private final Map<String, List<String>> completeParts = new HashMap<>();
    private final Map<String, String> wholes = new HashMap<>();

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
        sectors.stream()
                .filter(sector -> sector.parentCode() != null)
                .collect(groupingBy(sector -> String.valueOf(sector.parentCode())))
                .forEach(this::addParts);
    }

    private void addParts(String parent, List<Sector> children) {
        var codes =
                children.stream().flatMap(part -> part.getHsCodes().stream()).toList();
        var distinct = new HashSet<>(codes);
        if (!codes.isEmpty() && codes.size() == distinct.size() && distinct.equals(new HashSet<>(hsCodes(parent)))) {
            var parts = children.stream().map(Sector::code).sorted().toList();
            completeParts.put(parent, parts);
            parts.forEach(part -> wholes.put(part, parent));
        }
    }

    public boolean knows(String code) {
        return known.containsKey(code);
    }

    /** Whether it is an HS code or a section; these add up to the total without overlap. */
    public boolean isProduct(String code) {
        return isHs(code) || isSection(code);
    }

    public static boolean isHs(String code) {
        return !code.isEmpty() && Character.isDigit(code.charAt(0));
    }

    public boolean isSection(String code) {
        return find(code).filter(sector -> sector.kind() == SectorKind.SECTION).isPresent();
    }

    public Set<String> sections() {
        return Set.copyOf(sections.values());
    }

    /**
     * The codes that contain a product, the nearest first, the total last; intermediate codes may be unknown to the
     * catalogue.
     */
    public List<String> above(String product) {
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

    /**
     * The sectors directly below a sector, sorted, if together they have exactly its HS codes without repetition; else
     * empty.
     */
    public List<String> completeParts(String code) {
        return completeParts.getOrDefault(code, List.of());
    }

    /** The sector of whose complete division this one is a part. */
    public Optional<String> wholeOf(String code) {
        return Optional.ofNullable(wholes.get(code));
    }

    /** Whether the sector is known and made of HS codes. */
    public boolean isMadeOfHsCodes(String code) {
        return knows(code) && !hsCodes(code).isEmpty();
    }

    /**
     * The sectors whose rows determine a sector: its own, and the chapters of all sections that contain it, with all
     * codes below them. A sector that is not made of HS codes needs all rows, expressed by no code.
     */
    public Set<String> related(String sector) {
        if (!isMadeOfHsCodes(sector)) {
            return Set.of("");
        }
        var related = new HashSet<String>(Set.of(sector));
        for (var code : hsCodes(sector)) {
            var chapter = code.substring(0, Math.min(STEP, code.length()));
            var section = sections.get(chapter);
            if (section == null) {
                related.add(chapter);
            } else {
                related.add(section);
                related.addAll(hsCodes(section));
            }
        }
        return related;
    }

    /** The listed codes of which goods of the HS code were once a part. */
    public static Set<String> former(String hsCode, NavigableSet<String> listed) {
        var former = FORMER.get(hsCode);
        return former == null ? Set.of() : listed.subSet(former, former + Character.MAX_VALUE);
    }

    /** The named sectors that include the HS code. */
    List<String> namedOf(String hsCode) {
        return named.getOrDefault(hsCode, List.of());
    }

    /** The HS codes that a sector consists of; a product's own code. */
    public List<String> hsCodes(String code) {
        return isHs(code) ? List.of(code) : find(code).map(Sector::getHsCodes).orElse(List.of());
    }

    /** Whether a product is the sector or a part of it. */
    boolean isWithin(String product, String sector) {
        return isProduct(product)
                && (sector.equals(Sector.TOTAL) || hsCodes(sector).stream().anyMatch(product::startsWith));
    }

    private Optional<Sector> find(String code) {
        return Optional.ofNullable(known.get(code));
    }
}
