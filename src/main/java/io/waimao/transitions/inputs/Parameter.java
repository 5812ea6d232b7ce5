package io.waimao.transitions.inputs;

import io.waimao.catalogue.Market;
import io.waimao.catalogue.Partition;
import io.waimao.catalogue.PartitionDimension;
import io.waimao.catalogue.Sector;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An argument that an indicator may take. */
public enum Parameter {
    MARKET("market", IndicatorArguments::market, Codes::isMarket, "the code of a market, such as US, ASEAN or W"),
    SECTOR("sector", IndicatorArguments::sector, Codes::isSector, "the code of a sector, such as NEW_THREE or _T"),
    ENTERPRISE("enterprise", IndicatorArguments::enterprise),
    REGIME("regime", IndicatorArguments::regime),
    PARTITION(
            "among",
            IndicatorArguments::among,
            (codes, code) -> codes.partition(code).isPresent(),
            "the code of a partition, such as HS_SECTIONS"),
    MARKET_PARTITION(
            "among",
            IndicatorArguments::among,
            (codes, code) ->
                    codes.partition(code).filter(Parameter::isOfMarkets).isPresent(),
            "the code of a partition of markets, such as CUSTOMS_REGIONS"),
    PROVINCE(
            "comparator",
            IndicatorArguments::comparator,
            Codes::isArea,
            "the code of a province, such as CN-GD, or CN"),
    COMPARATOR(
            "comparator",
            IndicatorArguments::comparator,
            (codes, code) -> codes.isSector(code) || codes.isArea(code) || codes.isMarket(code),
            "the code of a sector, province or market");

    private static final List<String> TOTALS = List.of(Market.WORLD, Sector.TOTAL, "TOTAL");

    public final String argument;
    public final String allowed;
    private final Function<IndicatorArguments, @Nullable Object> value;
    private final BiPredicate<Codes, String> known;

    Parameter(String argument, Function<IndicatorArguments, @Nullable Object> value) {
        this(argument, value, (codes, code) -> true, "");
    }

    Parameter(
            String argument,
            Function<IndicatorArguments, @Nullable Object> value,
            BiPredicate<Codes, String> known,
            String allowed) {
        this.argument = argument;
        this.value = value;
        this.known = known;
        this.allowed = allowed;
    }

    @Nullable
    public Object of(IndicatorArguments arguments) {
        return value.apply(arguments);
    }

    /** Whether the argument is there and restricts what the indicator is about. */
    public boolean restricts(IndicatorArguments arguments) {
        var given = of(arguments);
        return given != null && !TOTALS.contains(given.toString());
    }

    public boolean isKnown(Codes codes, Object given) {
        return known.test(codes, given.toString());
    }

    private static boolean isOfMarkets(Partition partition) {
        return partition.dimension() == PartitionDimension.MARKET;
    }
}
