package io.waimao.observations;

import io.waimao.catalogue.Market;
import io.waimao.catalogue.Sector;
import io.waimao.quantity.Unit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The key of a series of observations: every SDMX dimension but the time period. Codes are from the catalogue.
 *
 * @param area the reference area
 * @param market the counterpart area, W for the world
 * @param sector the commodity, _T for all
 */
public record SeriesKey(
        String area,
        Flow flow,
        String market,
        String sector,
        Brand brand,
        Enterprise enterprise,
        CustomsRegime regime,
        Measure measure,
        Unit unit) {

    /** The number of parts of a code without enterprise type and regime, both being totals. */
    private static final int SHORT = 7;

    private static final int LONG = 9;

    /** A series of all enterprise types and regimes. */
    public SeriesKey(String area, Flow flow, String market, String sector, Brand brand, Measure measure, Unit unit) {
        this(area, flow, market, sector, brand, Enterprise.TOTAL, CustomsRegime.TOTAL, measure, unit);
    }

    /**
     * The dimensions joined by dots, as SDMX writes keys: CN-ZJ.EXPORT.W._T._T.VALUE.CNY. The enterprise type and the
     * regime
     * stand after the brand unless both are totals: CN-ZJ.EXPORT.W._T._T.PRIVATE._T.VALUE.CNY.
     */
    public String code() {
        return ofAllFirmsAndRegimes()
                ? String.join(".", area, flow.name(), market, sector, brand.code(), measure.name(), unit.name())
                : String.join(
                        ".",
                        area,
                        flow.name(),
                        market,
                        sector,
                        brand.code(),
                        enterprise.code(),
                        regime.code(),
                        measure.name(),
                        unit.name());
    }

    private boolean ofAllFirmsAndRegimes() {
        return enterprise == Enterprise.TOTAL && regime == CustomsRegime.TOTAL;
    }

    /** Parses a code; empty if it is not valid. */
    public static Optional<SeriesKey> parse(String code) {
        var parts = code.split("\\.", -1);
        if (parts.length != SHORT && parts.length != LONG) {
            return Optional.empty();
        }
        var last = parts.length - 1;
        try {
            var key = new SeriesKey(
                    parts[0],
                    Flow.valueOf(parts[1]),
                    parts[2],
                    parts[3],
                    Brand.ofCode(parts[4]),
                    parts.length == SHORT ? Enterprise.TOTAL : Enterprise.ofCode(parts[5]),
                    parts.length == SHORT ? CustomsRegime.TOTAL : CustomsRegime.ofCode(parts[6]),
                    Measure.valueOf(parts[last - 1]),
                    Unit.valueOf(parts[last]));
            return Optional.of(key).filter(read -> read.code().equals(code));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** The whole flow that the series is a part of: all markets, goods, brands, firms and regimes. */
    public SeriesKey wholeFlow() {
        return new SeriesKey(area, flow, Market.WORLD, Sector.TOTAL, Brand.TOTAL, measure, unit);
    }

    /** Whether the series is of all markets, goods, brands, firms and regimes. */
    public boolean isWholeFlow() {
        return market.equals(Market.WORLD)
                && sector.equals(Sector.TOTAL)
                && brand == Brand.TOTAL
                && ofAllFirmsAndRegimes();
    }

    public SeriesKey with(Measure other, Unit otherUnit) {
        return new SeriesKey(area, flow, market, sector, brand, enterprise, regime, other, otherUnit);
    }

    public SeriesKey withArea(String other) {
        return new SeriesKey(other, flow, market, sector, brand, enterprise, regime, measure, unit);
    }

    public SeriesKey withFlow(Flow other) {
        return new SeriesKey(area, other, market, sector, brand, enterprise, regime, measure, unit);
    }

    public SeriesKey withMarket(String other) {
        return new SeriesKey(area, flow, other, sector, brand, enterprise, regime, measure, unit);
    }

    public SeriesKey withSector(String other) {
        return new SeriesKey(area, flow, market, other, brand, enterprise, regime, measure, unit);
    }

    public SeriesKey withBrand(Brand other) {
        return new SeriesKey(area, flow, market, sector, other, enterprise, regime, measure, unit);
    }

    public SeriesKey withEnterprise(Enterprise other) {
        return new SeriesKey(area, flow, market, sector, brand, other, regime, measure, unit);
    }

    public SeriesKey withRegime(CustomsRegime other) {
        return new SeriesKey(area, flow, market, sector, brand, enterprise, other, measure, unit);
    }

    /** Written out for speed, like the hash code: one query may look up keys a hundred thousand times. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof SeriesKey key
                        && flow == key.flow
                        && brand == key.brand
                        && enterprise == key.enterprise
                        && regime == key.regime
                        && measure == key.measure
                        && unit == key.unit
                        && market.equals(key.market)
                        && sector.equals(key.sector)
                        && area.equals(key.area));
    }

    @Override
    public int hashCode() {
        var codes = (area.hashCode() * 31 + market.hashCode()) * 31 + sector.hashCode();
        var goods = (codes * 31 + flow.hashCode()) * 31 + measure.hashCode();
        return (((goods * 31 + unit.hashCode()) * 31 + brand.hashCode()) * 31 + enterprise.hashCode()) * 31
                + regime.hashCode();
    }
}
