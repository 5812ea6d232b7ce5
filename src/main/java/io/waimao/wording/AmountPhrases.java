package io.waimao.wording;

import io.waimao.language.Language;

/** The words that qualify a number, in one language. */
enum AmountPhrases {
    ENGLISH("about %s", "nearly %s", "more than %s", "less than %s", "increasing", "not quantified", "no figure") {
        @Override
        String between(String from, String to, String magnitude, UnitWords unit) {
            return unit.repeated()
                    ? "between " + unit.around(from) + " and " + unit.around(to)
                    : "between " + unit.around(from + " and " + to + magnitude);
        }
    },
    CHINESE("约%s", "近%s", "超过%s", "低于%s", "上升", "未量化", "无数据") {
        @Override
        String between(String from, String to, String magnitude, UnitWords unit) {
            return unit.repeated()
                    ? unit.around(from) + "至" + unit.around(to)
                    : unit.around(from + (from.equals("0") ? "" : magnitude) + "至" + to + magnitude);
        }
    };

    private final String about;
    private final String nearly;
    private final String moreThan;
    private final String lessThan;
    private final String increasing;
    private final String notQuantified;
    private final String none;

    AmountPhrases(
            String about,
            String nearly,
            String moreThan,
            String lessThan,
            String increasing,
            String notQuantified,
            String none) {
        this.about = about;
        this.nearly = nearly;
        this.moreThan = moreThan;
        this.lessThan = lessThan;
        this.increasing = increasing;
        this.notQuantified = notQuantified;
        this.none = none;
    }

    static AmountPhrases in(Language language) {
        return language == Language.EN ? ENGLISH : CHINESE;
    }

    /** @param magnitude after both numbers, such as million */
    abstract String between(String from, String to, String magnitude, UnitWords unit);

    String about(String number) {
        return about.formatted(number);
    }

    String nearly(String number) {
        return nearly.formatted(number);
    }

    String moreThan(String number) {
        return moreThan.formatted(number);
    }

    String lessThan(String number) {
        return lessThan.formatted(number);
    }

    String increasing() {
        return increasing;
    }

    String notQuantified() {
        return notQuantified;
    }

    String none() {
        return none;
    }
}
