package io.waimao.ingestion.formats;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import io.waimao.catalogue.Catalogue;
import io.waimao.catalogue.Sector;
import io.waimao.catalogue.SectorKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * HS codes that the catalogue need not list: of two to eight digits below a known chapter, whatever the revision, and
 * the
 * national chapters 98 and 99.
 */
public final class Nomenclature {

    /** How many digits each level of the nomenclature adds. */
    public static final int STEP = 2;

    private static final String PREFIX = "HS ";
    private static final Pattern FORM = Pattern.compile("\\d{2}(\\d{2}){0,3}");

    private record Names(String english, String chinese) {}

    private static final Map<String, Names> NATIONAL = Map.of(
            "98", new Names("Low-value and other special goods", "低值简易通关及其他特殊商品"),
            "99", new Names("Commodities not specified", "未列名商品"));

    private final Catalogue catalogue;

    public Nomenclature(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public boolean admits(String code) {
        return FORM.matcher(code).matches()
                && (NATIONAL.containsKey(chapter(code))
                        || catalogue.findSector(chapter(code)).isPresent());
    }

    private static String chapter(String code) {
        return code.substring(0, STEP);
    }

    /** Whether the name was made here, so that a file of sectors may give a better one. */
    public static boolean isGenerated(Sector sector) {
        return sector.nameEn().startsWith(PREFIX);
    }

    /**
     * Entries of the catalogue for codes that it lacks, each after the codes above it.
     *
     * @param codes without gaps: what is above them is among them, or in the catalogue
     * @param chinese the names that a file has for them
     */
    public List<Sector> sectors(Set<String> codes, Map<String, String> chinese) {
        var made = new HashMap<String, Sector>();
        return codes.stream()
                .sorted(comparing(String::length).thenComparing(naturalOrder()))
                .map(code -> {
                    var sector = sector(code, chinese.getOrDefault(code, ""), made);
                    made.put(code, sector);
                    return sector;
                })
                .toList();
    }

    private Sector sector(String code, String chinese, Map<String, Sector> made) {
        var national = NATIONAL.get(code);
        if (national != null) {
            return new Sector(
                    code, SectorKind.CHAPTER, Sector.TOTAL, national.english(), national.chinese(), code, null, null);
        }
        var parent = code.substring(0, code.length() - STEP);
        var named = named(parent, made);
        return new Sector(
                code,
                kind(code),
                parent,
                "%s%s (%s)".formatted(PREFIX, dotted(code), named.nameEn()),
                chinese.isEmpty() ? "%s%s（%s）".formatted(PREFIX, dotted(code), named.nameZh()) : chinese,
                code,
                null,
                null);
    }

    /** The product, or the nearest above it that has a name of its own. */
    private Sector named(String code, Map<String, Sector> made) {
        var sector = made.containsKey(code) ? made.get(code) : catalogue.getSector(code);
        return isGenerated(sector) ? named(code.substring(0, code.length() - STEP), made) : sector;
    }

    private static SectorKind kind(String code) {
        return switch (code.length()) {
            case 4 -> SectorKind.HEADING;
            case 6 -> SectorKind.SUBHEADING;
            default -> SectorKind.TARIFF_LINE;
        };
    }

    /** With dots as customs tariffs write it: 8507.10. */
    private static String dotted(String code) {
        var dotted = new StringBuilder(code.substring(0, Math.min(4, code.length())));
        for (int i = 4; i < code.length(); i += STEP) {
            dotted.append('.').append(code, i, i + STEP);
        }
        return dotted.toString();
    }
}
