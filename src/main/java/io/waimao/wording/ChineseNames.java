package io.waimao.wording;

import io.waimao.observations.Brand;
import io.waimao.observations.CustomsRegime;
import io.waimao.observations.Enterprise;
import io.waimao.observations.Flow;
import io.waimao.observations.Measure;

/** The parts of a Chinese name of a series, which stand before what they qualify. */
final class ChineseNames {

    private ChineseNames() {}

    static String flow(Flow flow) {
        return switch (flow) {
            case EXPORT -> "出口";
            case IMPORT -> "进口";
            case TRADE -> "进出口";
            case BALANCE -> "贸易差额";
            case OUTWARD_INVESTMENT -> "对外投资";
        };
    }

    /** The suffix of a value; a balance needs none. */
    static String value(Flow flow) {
        return flow == Flow.BALANCE ? "" : "额";
    }

    static String measured(Measure measure, Flow flow) {
        return switch (measure) {
            case VALUE -> value(flow);
            case QUANTITY -> "数量";
            case UNIT_VALUE -> "单价";
            case FIRM_COUNT -> "企业数";
            case PROJECT_COUNT -> "项目数";
            case SHARE_OF_FLOW -> "占比";
            case GROWTH_YOY -> "同比增速";
            case NATIONAL_SHARE -> "占全国的比重";
            case NATIONAL_RANK -> "在全国的位次";
            case COUNT_IN_TOP_FIVE -> "在前五大目的地中的数目";
            case DIRECTION -> "走势";
        };
    }

    static String partner(Flow flow, String market) {
        return (flow == Flow.IMPORT ? "自" : "对") + market;
    }

    static String brand(Brand brand) {
        return switch (brand) {
            case OWN -> "自主品牌";
            case OEM -> "贴牌";
            case NONE -> "无品牌";
            case ACQUIRED -> "收购品牌";
            case OTHER_FOREIGN -> "其他境外品牌";
            case TOTAL -> "";
        };
    }

    static String enterprise(Enterprise enterprise) {
        return switch (enterprise) {
            case TOTAL -> "";
            case STATE -> "国有企业";
            case PRIVATE -> "民营企业";
            case FOREIGN -> "外商投资企业";
            case OTHER -> "其他企业";
        };
    }

    static String regime(CustomsRegime regime) {
        return switch (regime) {
            case TOTAL -> "";
            case GENERAL -> "一般贸易";
            case PROCESSING -> "加工贸易";
            case BONDED -> "保税物流";
            case BORDER -> "边境贸易";
            case OTHER -> "其他贸易方式";
        };
    }
}
