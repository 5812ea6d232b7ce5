package io.waimao.wording;

import io.waimao.language.Language;
import io.waimao.quantity.Unit;

/**
 * The words around the number of a unit.
 *
 * @param one after the number 1
 * @param repeated whether both numbers of a range have them
 */
record UnitWords(String before, String one, String after, boolean repeated) {

    static UnitWords of(Unit unit, Language language) {
        return language == Language.EN ? english(unit) : chinese(unit);
    }

    /** Whether large numbers of the unit are given in millions. */
    static boolean isScaled(Unit unit) {
        return switch (unit) {
            case CNY, USD, KILOGRAMS, PIECES, PROJECTS, FIRMS, CNY_PER_KILOGRAM, USD_PER_KILOGRAM -> true;
            case CNY_PER_PIECE, USD_PER_PIECE -> true;
            default -> false;
        };
    }

    String around(String number) {
        return before + number + (number.equals("1") ? one : after);
    }

    private static UnitWords english(Unit unit) {
        return switch (unit) {
            case CNY -> before("CNY ", "");
            case USD -> before("USD ", "");
            case KILOGRAMS -> after(" kg");
            case PIECES -> plural(" piece", "");
            case CNY_PER_KILOGRAM -> before("CNY ", " per kg");
            case USD_PER_KILOGRAM -> before("USD ", " per kg");
            case CNY_PER_PIECE -> before("CNY ", " per piece");
            case USD_PER_PIECE -> before("USD ", " per piece");
            case PERCENT -> repeated("", "%");
            case PERCENTAGE_POINT -> plural(" percentage point", "");
            case PERCENTAGE_POINT_PER_YEAR -> plural(" percentage point", " a year");
            case PROJECTS -> plural(" project", "");
            case FIRMS -> plural(" firm", "");
            case RANK -> before("rank ", "");
            case MARKETS -> plural(" market", "");
            case PRODUCTS -> plural(" product", "");
            case INDEX, RATIO -> after("");
            case YEARS -> plural(" year", "");
        };
    }

    private static UnitWords chinese(Unit unit) {
        return switch (unit) {
            case CNY -> after("元");
            case USD -> after("美元");
            case KILOGRAMS -> after("千克");
            case PIECES -> after("件");
            case CNY_PER_KILOGRAM -> after("元/千克");
            case USD_PER_KILOGRAM -> after("美元/千克");
            case CNY_PER_PIECE -> after("元/件");
            case USD_PER_PIECE -> after("美元/件");
            case PERCENT -> repeated("", "%");
            case PERCENTAGE_POINT -> after("个百分点");
            case PERCENTAGE_POINT_PER_YEAR -> before("每年", "个百分点");
            case PROJECTS -> after("个项目");
            case FIRMS -> after("家企业");
            case RANK -> repeated("第", "位");
            case MARKETS -> after("个市场");
            case PRODUCTS -> after("种商品");
            case INDEX, RATIO -> after("");
            case YEARS -> after("年");
        };
    }

    private static UnitWords after(String after) {
        return before("", after);
    }

    private static UnitWords before(String before, String after) {
        return new UnitWords(before, after, after, false);
    }

    private static UnitWords repeated(String before, String after) {
        return new UnitWords(before, after, after, true);
    }

    private static UnitWords plural(String one, String after) {
        return new UnitWords("", one + after, one + "s" + after, false);
    }
}
