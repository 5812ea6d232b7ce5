package io.waimao.transitions;

import io.waimao.catalogue.TransitionCode;
import org.eclipse.microprofile.graphql.Description;

/** The indicators. A code that starts with CLAIMED_ is computed from claims, every other one from observations. */
@Description("The indicators. Those whose code starts with CLAIMED_ are computed from claims, all others "
        + "from observations.")
public enum IndicatorCode {
    @Description("Number of registered outward investment projects.")
    INVESTMENT_PROJECTS(
            TransitionCode.PROACTIVE_DEPLOYMENT,
            "Investment projects",
            "境外投资项目数",
            "projects as published",
            "Registered overseas investment projects, count."),
    @Description("Value of registered outward investment, USD.")
    INVESTMENT_VALUE(
            TransitionCode.PROACTIVE_DEPLOYMENT,
            "Outward investment",
            "境外投资额",
            "value as published",
            "Registered outward direct investment, USD."),
    @Description("Mean value of a registered project, USD.")
    INVESTMENT_PER_PROJECT(
            TransitionCode.PROACTIVE_DEPLOYMENT,
            "Investment per project",
            "单个项目投资额",
            "value / projects",
            "Ratio of two registered figures of the same year."),
    @Description("Outward investment in percent of exports of the same year.")
    INVESTMENT_TO_EXPORTS(
            TransitionCode.PROACTIVE_DEPLOYMENT,
            "Outward investment against exports",
            "境外投资与出口之比",
            "investment in USD x (CNY / USD) / exports in CNY, at the average rate of the period",
            "UNCTAD, World Investment Report (outward FDI relative to exports)."),
    @Description("Herfindahl index of investment over destinations, 0 to 1.")
    DESTINATION_CONCENTRATION(
            TransitionCode.PROACTIVE_DEPLOYMENT,
            "Destination concentration",
            "投资目的地集中度",
            "sum of s^2 <= H <= sum of s^2 + (1 - sum of s)^2",
            "Herfindahl (1950); Hirschman (1964), The Paternity of an Index."),
    @Description("Rank among the provinces by outward investment.")
    NATIONAL_INVESTMENT_RANK(
            TransitionCode.PROACTIVE_DEPLOYMENT,
            "National rank by investment",
            "境外投资全国排名",
            "rank as published",
            "Published rank."),
    @Description("Share of the nation's outward investment, percent.")
    SHARE_OF_NATIONAL_INVESTMENT(
            TransitionCode.PROACTIVE_DEPLOYMENT,
            "Share of national investment",
            "占全国境外投资比重",
            "province / nation",
            "Share of a part in its whole."),
    @Description("South-East Asian share of the five largest destinations as claimed, percent.")
    CLAIMED_SEASIA_SHARE_OF_TOP_DESTINATIONS(
            TransitionCode.PROACTIVE_DEPLOYMENT,
            "South-East Asian share of the top five destinations, as claimed",
            "东南亚在前五大目的地中的占比(据称)",
            "claimed count / 5",
            "Share of a count; the figure is a claim, not an observation."),
    @Description("Share of the largest market reported, percent of exports.")
    LARGEST_MARKET_SHARE(
            TransitionCode.DIVERSIFIED_MARKETS,
            "Largest market's share",
            "最大市场占比",
            "max of s over the markets reported",
            "Concentration ratio CR1; OECD Glossary of Industrial Organisation Economics."),
    @Description("Share of the European Union and the United States, percent of exports.")
    TRADITIONAL_MARKETS_SHARE(
            TransitionCode.DIVERSIFIED_MARKETS,
            "Traditional markets' share",
            "传统市场占比",
            "s(EU) + s(US)",
            "Sum of shares."),
    @Description("Share of the four emerging regions, percent of exports.")
    EMERGING_MARKETS_SHARE(
            TransitionCode.DIVERSIFIED_MARKETS,
            "Emerging markets' share",
            "新兴市场占比",
            "sum of s over ASEAN, LATAM, MIDEAST, AFRICA",
            "Sum of shares over a partition."),
    @Description("Change of the emerging regions' share in a year, percentage points.")
    EMERGING_MARKETS_SHARE_CHANGE(
            TransitionCode.DIVERSIFIED_MARKETS,
            "Change of the emerging markets' share",
            "新兴市场占比变化",
            "s1 - s0, with x0 = x1 / (1 + g)",
            "Difference of shares a year apart."),
    @Description("Herfindahl index of exports over markets, 0 to 1.")
    MARKET_CONCENTRATION(
            TransitionCode.DIVERSIFIED_MARKETS,
            "Market concentration",
            "市场集中度",
            "sum of s^2 <= H <= sum of s^2 + (1 - sum of s)^2",
            "Herfindahl (1950); Hirschman (1964), The Paternity of an Index."),
    @Description("Number of equally large markets with the same concentration.")
    EFFECTIVE_MARKETS(
            TransitionCode.DIVERSIFIED_MARKETS,
            "Effective number of markets",
            "有效市场数",
            "1 / H",
            "Laakso and Taagepera (1979), Effective Number of Parties."),
    @Description("Share of exports that changed markets in a year, percentage points.")
    MARKET_SHIFT(
            TransitionCode.DIVERSIFIED_MARKETS,
            "Market shift",
            "市场结构变动",
            "1/2 sum of |s1 - s0|, the residual as one part",
            "Michaely (1962), Concentration in International Trade: index of structural change."),
    @Description("Percentage points of export growth that came from the emerging regions.")
    EMERGING_MARKETS_CONTRIBUTION(
            TransitionCode.DIVERSIFIED_MARKETS,
            "Emerging markets' contribution to growth",
            "新兴市场对增长的拉动",
            "sum of (x1 - x0) / X0",
            "Additive contributions to growth; Eurostat, Handbook on Quarterly National Accounts."),
    @Description("Share of export growth that came from the emerging regions, percent.")
    EMERGING_MARKETS_SHARE_OF_GROWTH(
            TransitionCode.DIVERSIFIED_MARKETS,
            "Emerging markets' share of growth",
            "新兴市场增长贡献率",
            "sum of (x1 - x0) / (X1 - X0)",
            "Contribution divided by growth."),
    @Description("Growth of emerging less growth of traditional markets, percentage points.")
    EMERGING_GROWTH_GAP(
            TransitionCode.DIVERSIFIED_MARKETS,
            "Growth gap of emerging markets",
            "新兴市场增速差",
            "g(emerging) - g(traditional)",
            "Difference of growth rates."),
    @Description("Mean yearly growth of exports, percent.")
    EXPORT_COMPOUND_GROWTH(
            TransitionCode.DIVERSIFIED_MARKETS,
            "Compound growth of exports",
            "出口年均增速",
            "(x1 / x0)^(1/n) - 1",
            "Compound annual growth rate."),
    @Description("Share of the European Union and the United States less their national share, percentage points.")
    TRADITIONAL_MARKETS_GAP_TO_NATION(
            TransitionCode.DIVERSIFIED_MARKETS,
            "Traditional markets' gap to the nation",
            "传统市场占比与全国之差",
            "s(province) - s(nation), with s = s(EU) + s(US)",
            "Difference of shares."),
    @Description("Share of the four emerging regions less their national share, percentage points.")
    EMERGING_MARKETS_GAP_TO_NATION(
            TransitionCode.DIVERSIFIED_MARKETS,
            "Emerging markets' gap to the nation",
            "新兴市场占比与全国之差",
            "s(province) - s(nation), with s = s(ASEAN) + s(LATAM) + s(MIDEAST) + s(AFRICA)",
            "Difference of shares."),
    @Description("Growth of exports on the same period of the year before, percent.")
    EXPORT_GROWTH(
            TransitionCode.DIVERSIFIED_MARKETS,
            "Growth of exports",
            "出口增速",
            "g as published, or x1 / x0 - 1",
            "Growth on the same period of the year before."),
    @Description("Growth of exports in the last three months on the same months a year before, percent.")
    THREE_MONTH_EXPORT_GROWTH(
            TransitionCode.DIVERSIFIED_MARKETS,
            "Growth of three months of exports",
            "近三个月出口增速",
            "sum of three months / sum of the same months a year before - 1",
            "Growth of a moving sum."),
    @Description("Exports of the last twelve months, CNY.")
    TWELVE_MONTH_EXPORTS(
            TransitionCode.DIVERSIFIED_MARKETS,
            "Exports of twelve months",
            "近十二个月出口额",
            "sum of twelve months",
            "Moving sum."),
    @Description("Exports less imports, CNY.")
    TRADE_BALANCE(TransitionCode.DIVERSIFIED_MARKETS, "Trade balance", "贸易差额", "X - M", "Goods trade balance."),
    @Description("Exports less imports, divided by trade; from -1 to 1.")
    NORMALISED_BALANCE(
            TransitionCode.DIVERSIFIED_MARKETS,
            "Normalised balance",
            "标准化贸易差额",
            "(X - M) / (X + M)",
            "Trade balance divided by trade."),
    @Description("Share of national exports, percent.")
    NATIONAL_EXPORT_SHARE(
            TransitionCode.DIVERSIFIED_MARKETS,
            "Share of national exports",
            "占全国出口比重",
            "province / nation",
            "Share of a part in its whole."),
    @Description("Rank among all provinces by exports; a range if bounds overlap.")
    NATIONAL_EXPORT_RANK(
            TransitionCode.DIVERSIFIED_MARKETS,
            "National rank by exports",
            "出口全国排名",
            "1 + number of provinces with larger exports",
            "Rank with ties by overlapping intervals."),
    @Description("Growth of exports less the national growth, percentage points.")
    EXPORT_GROWTH_GAP_TO_NATION(
            TransitionCode.DIVERSIFIED_MARKETS,
            "Growth gap to the nation",
            "出口增速与全国之差",
            "g(province) - g(nation)",
            "Difference of growth rates."),
    @Description("Share of the new three, percent of exports.")
    NEW_THREE_SHARE(
            TransitionCode.EMERGING_SECTORS,
            "New three's share",
            "新三样占比",
            "s = x / X",
            "Share of a part in its whole."),
    @Description("Share of labour-intensive goods, percent of exports.")
    LABOUR_INTENSIVE_SHARE(
            TransitionCode.EMERGING_SECTORS,
            "Labour-intensive share",
            "劳动密集型产品占比",
            "s = x / X, or as published",
            "Share of a part in its whole."),
    @Description("Growth of the new three less growth of labour-intensive goods, percentage points.")
    GROWTH_GAP(
            TransitionCode.EMERGING_SECTORS,
            "Growth gap of the new three",
            "新三样增速差",
            "g(new three) - g(labour-intensive)",
            "Difference of growth rates."),
    @Description("The growth gap that two claims imply, percentage points.")
    CLAIMED_GROWTH_GAP(
            TransitionCode.EMERGING_SECTORS,
            "Growth gap of the new three, as claimed",
            "新三样增速差(据称)",
            "claimed g(new three) - claimed g(labour-intensive)",
            "Interval difference of two claims (Moore 1966)."),
    @Description("Share of exports that changed sectors in a year, percentage points.")
    SECTOR_SHIFT(
            TransitionCode.EMERGING_SECTORS,
            "Sector shift",
            "产业结构变动",
            "1/2 sum of |s1 - s0|, the residual as one part",
            "Michaely (1962), Concentration in International Trade: index of structural change."),
    @Description("Dispersion of sectors' growth around that of all exports.")
    LILIEN_INDEX(
            TransitionCode.EMERGING_SECTORS,
            "Lilien index",
            "利连指数",
            "sqrt(sum of s (ln x1/x0 - ln X1/X0)^2)",
            "Lilien (1982), Sectoral Shifts and Cyclical Unemployment, JPE 90(4)."),
    @Description("Share of the new three, divided by the national share; 1 is equal.")
    LOCATION_QUOTIENT(
            TransitionCode.EMERGING_SECTORS,
            "Location quotient of the new three",
            "新三样区位商",
            "(x / X) / (x_nation / X_nation)",
            "Florence (1948); Balassa (1965), revealed comparative advantage."),
    @Description("Share of labour-intensive goods, divided by the national share; 1 is equal.")
    LABOUR_INTENSIVE_QUOTIENT(
            TransitionCode.EMERGING_SECTORS,
            "Location quotient of labour-intensive goods",
            "劳动密集型产品区位商",
            "(x / X) / (x_nation / X_nation)",
            "Florence (1948); Balassa (1965), revealed comparative advantage."),
    @Description("Years until the new three would equal labour-intensive goods at constant growth.")
    PARITY_YEARS(
            TransitionCode.EMERGING_SECTORS,
            "Years to parity",
            "追平年数",
            "ln(s_L / s_E) / ln((1 + g_E) / (1 + g_L))",
            "Exponential extrapolation; illustrative."),
    @Description("Share of own brands, percent of exports.")
    OWN_BRAND_SHARE(
            TransitionCode.BRAND_LED_GLOBALIZATION,
            "Own-brand share",
            "自主品牌占比",
            "share as published",
            "Share by declared brand type."),
    @Description("Change of the own-brand share, percentage points per year.")
    OWN_BRAND_SHARE_CHANGE(
            TransitionCode.BRAND_LED_GLOBALIZATION,
            "Change of the own-brand share",
            "自主品牌占比变化",
            "(s1 - s0) / years",
            "Mean yearly difference."),
    @Description("Own-brand share less the national share, percentage points.")
    OWN_BRAND_GAP_TO_NATION(
            TransitionCode.BRAND_LED_GLOBALIZATION,
            "Own-brand gap to the nation",
            "自主品牌占比与全国之差",
            "s(province) - s(nation)",
            "Difference of shares."),
    @Description("Share of own and acquired brands, percent of exports.")
    OWN_AND_ACQUIRED_SHARE(
            TransitionCode.BRAND_LED_GLOBALIZATION,
            "Own and acquired brands' share",
            "自主及收购品牌占比",
            "s(own) + s(acquired)",
            "Sum of shares."),
    @Description("Share of goods made for foreign brand owners, percent of exports.")
    OEM_SHARE(
            TransitionCode.BRAND_LED_GLOBALIZATION,
            "OEM share",
            "贴牌占比",
            "share as published",
            "Share by declared brand type.");

    final TransitionCode transition;
    final String nameEn;
    final String nameZh;
    final String formula;
    final String reference;

    IndicatorCode(TransitionCode transition, String nameEn, String nameZh, String formula, String reference) {
        this.transition = transition;
        this.nameEn = nameEn;
        this.nameZh = nameZh;
        this.formula = formula;
        this.reference = reference;
    }
}
