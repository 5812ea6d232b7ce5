package io.waimao.transitions;

import static io.waimao.catalogue.TransitionCode.BRAND_LED_GLOBALIZATION;
import static io.waimao.catalogue.TransitionCode.DIVERSIFIED_MARKETS;
import static io.waimao.catalogue.TransitionCode.EMERGING_SECTORS;
import static io.waimao.catalogue.TransitionCode.PROACTIVE_DEPLOYMENT;

import io.waimao.catalogue.TransitionCode;
import io.waimao.language.Text;
import io.waimao.transitions.definitions.AdvantageIndicators;
import io.waimao.transitions.definitions.BrandIndicators;
import io.waimao.transitions.definitions.CompoundGrowthIndicator;
import io.waimao.transitions.definitions.GrowthIndicators;
import io.waimao.transitions.definitions.InvestmentIndicators;
import io.waimao.transitions.definitions.MarginIndicators;
import io.waimao.transitions.definitions.MarketGroupIndicators;
import io.waimao.transitions.definitions.MarketIndicators;
import io.waimao.transitions.definitions.NationalIndicators;
import io.waimao.transitions.definitions.RivalIndicators;
import io.waimao.transitions.definitions.SectorIndicators;
import io.waimao.transitions.definitions.ShiftShareIndicators;
import io.waimao.transitions.definitions.StructureIndicators;
import io.waimao.transitions.definitions.TradeIndicators;
import io.waimao.transitions.inputs.Definition;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;

/** The indicators. A code that starts with CLAIMED_ is computed from claims, every other one from observations. */
@Description("The indicators. Those whose code starts with CLAIMED_ are computed from claims, all others "
        + "from observations, unless claims are asked for.")
public enum IndicatorCode {
    @Description("Number of registered outward investment projects.")
    INVESTMENT_PROJECTS(PROACTIVE_DEPLOYMENT, InvestmentIndicators.PROJECTS),
    @Description("Value of registered outward investment, USD.")
    INVESTMENT_VALUE(PROACTIVE_DEPLOYMENT, InvestmentIndicators.VALUE),
    @Description("Mean value of a registered project, USD.")
    INVESTMENT_PER_PROJECT(PROACTIVE_DEPLOYMENT, InvestmentIndicators.PER_PROJECT),
    @Description("Outward investment in percent of exports of the same year.")
    INVESTMENT_TO_EXPORTS(PROACTIVE_DEPLOYMENT, InvestmentIndicators.TO_EXPORTS),
    @Description("Herfindahl index of investment over destinations, 0 to 1.")
    DESTINATION_CONCENTRATION(PROACTIVE_DEPLOYMENT, InvestmentIndicators.CONCENTRATION),
    @Description("Rank among the provinces by outward investment.")
    NATIONAL_INVESTMENT_RANK(PROACTIVE_DEPLOYMENT, InvestmentIndicators.RANK),
    @Description("Share of the nation's outward investment, percent.")
    SHARE_OF_NATIONAL_INVESTMENT(PROACTIVE_DEPLOYMENT, InvestmentIndicators.SHARE_OF_NATION),
    @Description("South-East Asian share of the five largest destinations as claimed, percent.")
    CLAIMED_SEASIA_SHARE_OF_TOP_DESTINATIONS(PROACTIVE_DEPLOYMENT, MarginIndicators.CLAIMED_SHARE_OF_LARGEST),
    @Description("Share of the largest market reported, percent of exports.")
    LARGEST_MARKET_SHARE(DIVERSIFIED_MARKETS, MarketIndicators.LARGEST),
    @Description("Share of the European Union and the United States, percent of exports.")
    TRADITIONAL_MARKETS_SHARE(DIVERSIFIED_MARKETS, MarketGroupIndicators.TRADITIONAL_SHARE),
    @Description("Share of the four emerging regions, percent of exports.")
    EMERGING_MARKETS_SHARE(DIVERSIFIED_MARKETS, MarketGroupIndicators.EMERGING_SHARE),
    @Description("Change of the emerging regions' share in a year, percentage points.")
    EMERGING_MARKETS_SHARE_CHANGE(DIVERSIFIED_MARKETS, MarketGroupIndicators.EMERGING_SHARE_CHANGE),
    @Description("Herfindahl index of exports over markets, 0 to 1.")
    MARKET_CONCENTRATION(DIVERSIFIED_MARKETS, MarketIndicators.CONCENTRATION),
    @Description("Number of equally large markets with the same concentration.")
    EFFECTIVE_MARKETS(DIVERSIFIED_MARKETS, MarketIndicators.EFFECTIVE_NUMBER),
    @Description("Share of exports that changed markets in a year, percentage points.")
    MARKET_SHIFT(DIVERSIFIED_MARKETS, MarketIndicators.SHIFT),
    @Description("Percentage points of export growth that came from the emerging regions.")
    EMERGING_MARKETS_CONTRIBUTION(DIVERSIFIED_MARKETS, MarketGroupIndicators.EMERGING_CONTRIBUTION),
    @Description("Share of export growth that came from the emerging regions, percent.")
    EMERGING_MARKETS_SHARE_OF_GROWTH(DIVERSIFIED_MARKETS, MarketGroupIndicators.EMERGING_SHARE_OF_GROWTH),
    @Description("Growth of emerging less growth of traditional markets, percentage points.")
    EMERGING_GROWTH_GAP(DIVERSIFIED_MARKETS, MarketGroupIndicators.GROWTH_GAP),
    @Description("Share of the European Union and the United States less their national share, percentage points.")
    TRADITIONAL_MARKETS_GAP_TO_NATION(DIVERSIFIED_MARKETS, MarketGroupIndicators.TRADITIONAL_GAP),
    @Description("Share of the four emerging regions less their national share, percentage points.")
    EMERGING_MARKETS_GAP_TO_NATION(DIVERSIFIED_MARKETS, MarketGroupIndicators.EMERGING_GAP),
    @Description("Mean yearly growth of exports, percent.")
    EXPORT_COMPOUND_GROWTH(DIVERSIFIED_MARKETS, CompoundGrowthIndicator.DEFINITION),
    @Description("Growth of exports on the same period of the year before, percent.")
    EXPORT_GROWTH(DIVERSIFIED_MARKETS, GrowthIndicators.GROWTH),
    @Description("Growth of exports in the last three months on the same months a year before, percent.")
    THREE_MONTH_EXPORT_GROWTH(DIVERSIFIED_MARKETS, GrowthIndicators.THREE_MONTHS),
    @Description("Exports of the last twelve months, CNY.")
    TWELVE_MONTH_EXPORTS(DIVERSIFIED_MARKETS, GrowthIndicators.TWELVE_MONTHS),
    @Description("Exports less imports, CNY.")
    TRADE_BALANCE(DIVERSIFIED_MARKETS, TradeIndicators.BALANCE),
    @Description("Exports less imports, divided by trade; from -1 to 1.")
    NORMALISED_BALANCE(DIVERSIFIED_MARKETS, TradeIndicators.NORMALISED),
    @Description("Share of national exports, percent.")
    NATIONAL_EXPORT_SHARE(DIVERSIFIED_MARKETS, NationalIndicators.SHARE),
    @Description("Rank among all provinces by exports; a range if bounds overlap.")
    NATIONAL_EXPORT_RANK(DIVERSIFIED_MARKETS, NationalIndicators.RANK),
    @Description("Growth of exports less the national growth, percentage points.")
    EXPORT_GROWTH_GAP_TO_NATION(DIVERSIFIED_MARKETS, GrowthIndicators.GAP),
    @Description("Share of the new three, percent of exports.")
    NEW_THREE_SHARE(EMERGING_SECTORS, SectorIndicators.EMERGING_SHARE),
    @Description("Share of labour-intensive goods, percent of exports.")
    LABOUR_INTENSIVE_SHARE(EMERGING_SECTORS, SectorIndicators.TRADITIONAL_SHARE),
    @Description("Growth of the new three less growth of labour-intensive goods, percentage points.")
    GROWTH_GAP(EMERGING_SECTORS, RivalIndicators.GROWTH_GAP),
    @Description("The growth gap that two claims imply, percentage points.")
    CLAIMED_GROWTH_GAP(EMERGING_SECTORS, RivalIndicators.CLAIMED_GROWTH_GAP),
    @Description("Share of exports that changed sectors in a year, percentage points.")
    SECTOR_SHIFT(EMERGING_SECTORS, SectorIndicators.SHIFT),
    @Description("Dispersion of sectors' growth around that of all exports.")
    LILIEN_INDEX(EMERGING_SECTORS, SectorIndicators.LILIEN),
    @Description("Share of the new three, divided by the national share; 1 is equal.")
    LOCATION_QUOTIENT(EMERGING_SECTORS, AdvantageIndicators.EMERGING_QUOTIENT),
    @Description("Share of labour-intensive goods, divided by the national share; 1 is equal.")
    LABOUR_INTENSIVE_QUOTIENT(EMERGING_SECTORS, AdvantageIndicators.TRADITIONAL_QUOTIENT),
    @Description("Years until the new three would equal labour-intensive goods at constant growth.")
    PARITY_YEARS(EMERGING_SECTORS, RivalIndicators.PARITY_YEARS),
    @Description("Share of own brands, percent of exports.")
    OWN_BRAND_SHARE(BRAND_LED_GLOBALIZATION, BrandIndicators.OWN),
    @Description("Change of the own-brand share, percentage points per year.")
    OWN_BRAND_SHARE_CHANGE(BRAND_LED_GLOBALIZATION, BrandIndicators.OWN_CHANGE),
    @Description("Own-brand share less the national share, percentage points.")
    OWN_BRAND_GAP_TO_NATION(BRAND_LED_GLOBALIZATION, BrandIndicators.OWN_GAP),
    @Description("Share of own and acquired brands, percent of exports.")
    OWN_AND_ACQUIRED_SHARE(BRAND_LED_GLOBALIZATION, BrandIndicators.OWN_AND_ACQUIRED),
    @Description("Share of goods made for foreign brand owners, percent of exports.")
    OEM_SHARE(BRAND_LED_GLOBALIZATION, BrandIndicators.OEM),
    @Description("Share of a part of exports, divided by the same share of the comparator; 1 is equal.")
    REVEALED_COMPARATIVE_ADVANTAGE(EMERGING_SECTORS, AdvantageIndicators.REVEALED, false),
    @Description("Symmetric form of the revealed comparative advantage, from -1 to 1; 0 is equal.")
    SYMMETRIC_COMPARATIVE_ADVANTAGE(EMERGING_SECTORS, AdvantageIndicators.SYMMETRIC, false),
    @Description(
            "Grubel-Lloyd index of intra-industry trade: 0 if goods only go in one direction, 1 if exports equal imports.")
    GRUBEL_LLOYD(DIVERSIFIED_MARKETS, TradeIndicators.INTRA_INDUSTRY, false),
    @Description("Theil index of exports over the parts of a partition; 0 if all parts are equal.")
    THEIL_INDEX(DIVERSIFIED_MARKETS, StructureIndicators.THEIL, false),
    @Description("Growth that exports would have had at the pace of the comparator, percentage points.")
    SHIFT_SHARE_NATIONAL(DIVERSIFIED_MARKETS, ShiftShareIndicators.NATIONAL, false),
    @Description(
            "Growth from the mix of exports, percentage points: the parts of which it consists grow faster or slower.")
    SHIFT_SHARE_MIX(DIVERSIFIED_MARKETS, ShiftShareIndicators.MIX, false),
    @Description("Growth from each part growing faster or slower than that of the comparator, percentage points.")
    SHIFT_SHARE_COMPETITIVE(DIVERSIFIED_MARKETS, ShiftShareIndicators.COMPETITIVE, false),
    @Description("Growth from exports outside the parts, percentage points.")
    SHIFT_SHARE_RESIDUAL(DIVERSIFIED_MARKETS, ShiftShareIndicators.RESIDUAL, false),
    @Description(
            "Percentage points of export growth that came from a market, sector, enterprise type, customs regime or partition.")
    CONTRIBUTION_TO_GROWTH(DIVERSIFIED_MARKETS, StructureIndicators.CONTRIBUTION, false),
    @Description(
            "Share of export growth that came from a market, sector, enterprise type, customs regime or partition, percent.")
    SHARE_OF_GROWTH(DIVERSIFIED_MARKETS, StructureIndicators.SHARE_OF_GROWTH, false),
    @Description("Number of countries with exports above zero, where a table is complete.")
    NUMBER_OF_MARKETS(DIVERSIFIED_MARKETS, MarginIndicators.MARKETS, false),
    @Description("Number of HS headings (four digits) with exports above zero, where a table is complete.")
    NUMBER_OF_PRODUCTS(EMERGING_SECTORS, MarginIndicators.PRODUCTS, false),
    @Description("Share of the five largest markets that belong to a group, percent.")
    SHARE_OF_LARGEST_MARKETS(DIVERSIFIED_MARKETS, MarginIndicators.SHARE_OF_LARGEST, false);

    final TransitionCode transition;
    final Definition definition;
    private final boolean listed;

    IndicatorCode(TransitionCode transition, Definition definition) {
        this(transition, definition, true);
    }

    /** @param listed whether it is one of the indicators of its transition, or only computed on request */
    IndicatorCode(TransitionCode transition, Definition definition, boolean listed) {
        this.transition = transition;
        this.definition = definition;
        this.listed = listed;
    }

    public TransitionCode transition() {
        return transition;
    }

    /** The name for readers. */
    public Text title() {
        return definition.name();
    }

    public Text formula() {
        return definition.formula();
    }

    public Text reference() {
        return definition.reference();
    }

    /** The indicators of the transitions. */
    public static List<IndicatorCode> ofTransitions() {
        return Arrays.stream(values()).filter(code -> code.listed).toList();
    }
}
