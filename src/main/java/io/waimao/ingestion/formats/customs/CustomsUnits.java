package io.waimao.ingestion.formats.customs;

import io.waimao.quantity.Unit;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Units of quantity as the customs administration writes them. */
final class CustomsUnits {

    /** A unit of ours, and how many of it are in one of theirs. */
    record Multiple(Unit unit, BigDecimal factor) {}

    private static final Set<String> KILOGRAMS = Set.of("千克", "公斤", "kilogram", "kg");
    private static final Set<String> PIECES = Set.of(
            "个", "台", "辆", "件", "只", "条", "双", "套", "艘", "架", "块", "支", "张", "把", "根", "副", "盒", "片", "枚", "座", "份",
            "卷", "头", "匹", "株", "部", "幅", "组", "粒", "piece", "set", "unit", "pair");

    private CustomsUnits() {}

    /** Nothing for units that are neither mass nor number, such as metres. */
    static Optional<Multiple> of(String text) {
        var unit = text.toLowerCase(Locale.ROOT);
        if (KILOGRAMS.contains(unit)) {
            return multiple(Unit.KILOGRAMS, "1");
        } else if (unit.equals("克")) {
            return multiple(Unit.KILOGRAMS, "0.001");
        } else if (unit.equals("吨")) {
            return multiple(Unit.KILOGRAMS, "1000");
        } else if (PIECES.contains(unit)) {
            return multiple(Unit.PIECES, "1");
        } else if (unit.startsWith("百") && PIECES.contains(unit.substring(1))) {
            return multiple(Unit.PIECES, "100");
        } else if (unit.startsWith("千") && PIECES.contains(unit.substring(1))) {
            return multiple(Unit.PIECES, "1000");
        }
        return Optional.empty();
    }

    private static Optional<Multiple> multiple(Unit unit, String factor) {
        return Optional.of(new Multiple(unit, new BigDecimal(factor)));
    }
}
