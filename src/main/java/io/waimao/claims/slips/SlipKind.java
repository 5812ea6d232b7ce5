package io.waimao.claims.slips;

import io.waimao.language.Text;
import org.eclipse.microprofile.graphql.Description;

/** How a claimed figure may have come about. */
@Description("How a claimed figure that does not hold may have come about.")
public enum SlipKind {
    @Description("The figure times or divided by a power of ten, as when units or 万 and 亿 are confused.")
    POWER_OF_TEN("a power of ten", "数量级写错了"),
    @Description("The figure of another period: the one before or after, the same a year before or after, a month more "
            + "or less since January, or a month instead of all since January.")
    NEIGHBOUR_PERIOD("the period", "弄错了时期"),
    @Description("The figure of another flow: exports, imports, trade or the balance.")
    OTHER_FLOW("the flow", "混淆了进口、出口和进出口"),
    @Description("The number in the other currency.")
    OTHER_CURRENCY("the currency", "弄错了货币"),
    @Description("Percentage points stated as growth in percent: the change of a share, or the contribution to the "
            + "growth of the whole.")
    PERCENT_FOR_POINTS("percent for percentage points", "把百分点当成了百分比"),
    @Description("The figure of a part stated of the whole, or that of the whole stated of a part.")
    PART_FOR_WHOLE("a part taken for the whole", "把部分当成了整体"),
    @Description("The figure of the nation stated of a province.")
    NATION_FOR_PROVINCE("the nation taken for the province", "把全国数据当成了省级数据");

    private final Text name;

    SlipKind(String en, String zh) {
        this.name = new Text(en, zh);
    }

    /** The name, to end a sentence. */
    Text inWords() {
        return name;
    }
}
