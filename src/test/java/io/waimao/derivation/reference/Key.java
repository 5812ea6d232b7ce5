package io.waimao.derivation.reference;

import io.waimao.observations.SeriesKey;
import java.util.Set;

/**
 * A series, by codes as files write them: {@code _T} is the total of any dimension.
 *
 * @param measure for example VALUE
 * @param unit for example CNY
 */
record Key(
        String area,
        String flow,
        String market,
        String sector,
        String brand,
        String enterprise,
        String regime,
        String measure,
        String unit) {

    static final String TOTAL = "_T";
    static final String WORLD = "W";
    static final String NATION = "CN";

    private static final Set<String> LEVELS = Set.of("VALUE", "QUANTITY", "PROJECT_COUNT", "FIRM_COUNT");
    private static final Set<String> TABLE_MEASURES = Set.of("VALUE", "PROJECT_COUNT");

    /** A series of all brands, enterprises and regimes. */
    static Key of(String area, String flow, String market, String sector, String measure, String unit) {
        return new Key(area, flow, market, sector, TOTAL, TOTAL, TOTAL, measure, unit);
    }

    static Key of(SeriesKey key) {
        return new Key(
                key.area(),
                key.flow().name(),
                key.market(),
                key.sector(),
                key.brand().code(),
                key.enterprise().code(),
                key.regime().code(),
                key.measure().name(),
                key.unit().name());
    }

    boolean isLevel() {
        return LEVELS.contains(measure);
    }

    /** Whether complete sources list the measure completely. */
    boolean isOfTables() {
        return TABLE_MEASURES.contains(measure);
    }

    boolean isValue() {
        return measure.equals("VALUE");
    }

    boolean isBalance() {
        return flow.equals("BALANCE");
    }

    /** The whole of the same flow. */
    Key whole() {
        return new Key(area, flow, WORLD, TOTAL, TOTAL, TOTAL, TOTAL, measure, unit);
    }

    Key with(String otherMeasure, String otherUnit) {
        return new Key(area, flow, market, sector, brand, enterprise, regime, otherMeasure, otherUnit);
    }

    Key withArea(String other) {
        return new Key(other, flow, market, sector, brand, enterprise, regime, measure, unit);
    }

    Key withFlow(String other) {
        return new Key(area, other, market, sector, brand, enterprise, regime, measure, unit);
    }

    Key withMarket(String other) {
        return new Key(area, flow, other, sector, brand, enterprise, regime, measure, unit);
    }

    Key withSector(String other) {
        return new Key(area, flow, market, other, brand, enterprise, regime, measure, unit);
    }

    Key withBrand(String other) {
        return new Key(area, flow, market, sector, other, enterprise, regime, measure, unit);
    }

    Key withEnterprise(String other) {
        return new Key(area, flow, market, sector, brand, other, regime, measure, unit);
    }

    Key withRegime(String other) {
        return new Key(area, flow, market, sector, brand, enterprise, other, measure, unit);
    }

    /** The cells of a row in an imported file, from the area to the measure. */
    String columns() {
        return String.join(",", area, flow, market, sector, brand, enterprise, regime, measure);
    }

    /** Written out for speed: places are looked up millions of times. */
    @Override
    public int hashCode() {
        var hash = area.hashCode();
        hash = 31 * hash + flow.hashCode();
        hash = 31 * hash + market.hashCode();
        hash = 31 * hash + sector.hashCode();
        hash = 31 * hash + brand.hashCode();
        hash = 31 * hash + enterprise.hashCode();
        hash = 31 * hash + regime.hashCode();
        hash = 31 * hash + measure.hashCode();
        return 31 * hash + unit.hashCode();
    }

    @Override
    public String toString() {
        return String.join(".", area, flow, market, sector, brand, enterprise, regime, measure, unit);
    }
}
