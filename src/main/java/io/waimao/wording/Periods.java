package io.waimao.wording;

import io.waimao.language.Text;
import io.waimao.observations.Period;
import java.util.List;

/** Periods in words: January to August 2025, 2025年1至8月. */
public final class Periods {

    private static final List<String> QUARTERS = List.of("一", "二", "三", "四");

    private Periods() {}

    public static Text of(Period period) {
        return new Text(period.describe(), chinese(period));
    }

    private static String chinese(Period period) {
        var start = period.start();
        var year = start.getYear() + "年";
        return switch (period.frequency()) {
            case ANNUAL -> year;
            case HALF_YEARLY -> year + (start.getMonthValue() == 1 ? "上半年" : "下半年");
            case QUARTERLY -> year + "第" + QUARTERS.get(start.getMonthValue() / 3) + "季度";
            case MONTHLY -> year + start.getMonthValue() + "月";
            case CUMULATIVE -> year + start.getMonthValue() + untilEnd(period);
        };
    }

    private static String untilEnd(Period period) {
        var end = period.getEnd();
        return end.getYear() == period.start().getYear()
                ? "至" + end.getMonthValue() + "月"
                : "月至" + end.getYear() + "年" + end.getMonthValue() + "月";
    }
}
